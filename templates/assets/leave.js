// Puts the other site in the place of this page, so that "Back" does not bring the page up again. What is on the screen
// goes at once, and so does what the tab is called: the other site may take its time. Without this script the link is an ordinary one.

for (const link of document.querySelectorAll("a.leave")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    document.title = link.hostname;
    location.replace(link.href);
  });
}
