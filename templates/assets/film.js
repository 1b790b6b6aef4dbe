// Plays a film or recording of this site in the place of its link, once a reader asks for it. Nothing is fetched
// before. Without this script the link leads to the file.
for (const link of document.querySelectorAll("a[data-play]")) {
  link.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return; // The reader wants it in another tab or saved.
    }
    event.preventDefault();
    const { play, title, captions, label, language } = link.dataset;
    const player = document.createElement(play);
    player.controls = true;
    player.preload = "none";
    player.setAttribute("aria-label", title);
    player.tabIndex = 0;
    const poster = link.querySelector("img");
    if (poster && play === "video") {
      player.poster = poster.src;
    } else if (poster) {
      link.before(poster);
    }
    if (captions) {
      const track = document.createElement("track");
      Object.assign(track, { kind: "captions", src: captions, srclang: language, label, default: true });
      player.append(track);
    }
    player.src = link.href;
    link.replaceWith(player);
    player.focus();
    player.play().catch(() => {}); // The controls are there, and now have the focus.
  });
}
