// Makes the button beside words that can be passed on appear and work. Without it they are copied by hand.
for (const box of document.querySelectorAll(".copy")) {
  const words = box.querySelector("textarea");
  const button = box.querySelector("button");
  const said = box.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const copied = await copy(words);
    said.textContent = "";
    // A screen reader tells what changes, so the same words twice need a moment of silence between.
    setTimeout(() => { said.textContent = copied ? said.dataset.done : said.dataset.failed; }, 100);
  });
}

async function copy(words) {
  try {
    await navigator.clipboard.writeText(words.value);
    return true;
  } catch {
    words.focus();
    words.select();
    return false;
  }
}
