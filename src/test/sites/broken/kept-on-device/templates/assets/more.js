// No localStorage here.
const said = "document.cookie and localStorage are words";
localStorage.setItem("read", said);
document.cookie = "read=1";
window["sessionStorage"].clear();
navigator.serviceWorker.register("./worker.js");
