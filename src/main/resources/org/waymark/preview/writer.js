// The text of a file, with buttons for what editors write most, and pictures that are dropped in.
import { element } from "./panel.js";

const TOOLS = [
  ["Bold", (mde) => EasyMDE.toggleBold(mde)],
  ["Italic", (mde) => EasyMDE.toggleItalic(mde)],
  ["Heading", (mde) => EasyMDE.toggleHeading2(mde)],
  ["List", (mde) => EasyMDE.toggleUnorderedList(mde)],
  ["Quotation", (mde) => EasyMDE.toggleBlockquote(mde)],
  ["Link", (mde) => EasyMDE.drawLink(mde)],
  ["Undo", (mde) => EasyMDE.undo(mde)],
];

export class Writer {
  #mde;
  #given;
  #mode;

  constructor(area, tools, given) {
    this.#given = given;
    this.#mde = new EasyMDE({
      element: area,
      autoDownloadFontAwesome: false,
      spellChecker: false,
      nativeSpellcheck: true,
      inputStyle: "contenteditable",
      status: false,
      toolbar: false,
      indentWithTabs: false,
      minHeight: "18rem",
      // Tab leads on, as everywhere else: who writes with the keyboard must be able to leave.
      shortcuts: { togglePreview: null, toggleSideBySide: null, toggleFullScreen: null },
    });
    const mirror = this.#mde.codemirror;
    this.#mode = mirror.getOption("mode");
    mirror.setOption("extraKeys", { ...mirror.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
    mirror.on("change", () => given.changed());
    for (const [name, value] of [["role", "textbox"], ["aria-multiline", "true"], ["aria-labelledby", "text-title"]]) {
      mirror.getInputField().setAttribute(name, value);
    }
    mirror.on("drop", (_, event) => this.#take(event, event.dataTransfer?.files));
    mirror.on("paste", (_, event) => this.#take(event, event.clipboardData?.files));
    tools.append(...TOOLS.map(([words, act]) => this.#button(words, () => act(this.#mde))), this.#picker());
  }

  text() {
    return this.#mde.value();
  }

  // A whole file has fields, whose remarks would look like headings.
  show(text, whole) {
    this.#mde.codemirror.setOption("mode", whole ? null : this.#mode);
    this.#mde.value(text);
    this.#mde.codemirror.clearHistory();
  }

  goTo(line) {
    if (line > 0) {
      this.#mde.codemirror.setCursor({ line: line - 1, ch: 0 });
      this.#mde.codemirror.focus();
    }
  }

  #button(words, act) {
    const button = element("button", { type: "button" }, words);
    button.addEventListener("click", act);
    return button;
  }

  #picker() {
    const input = element("input", { type: "file", accept: "image/*", hidden: "", id: "picture-file" });
    input.addEventListener("change", () => {
      this.#put([...input.files]);
      input.value = "";
    });
    const button = this.#button("Picture…", () => input.click());
    return element("span", {}, button, input);
  }

  #take(event, files) {
    const pictures = [...(files ?? [])].filter((one) => one.type.startsWith("image/"));
    if (pictures.length > 0) {
      event.preventDefault();
      this.#put(pictures);
    }
  }

  async #put(pictures) {
    for (const picture of pictures) {
      const words = await askForWords();
      if (words === null) {
        continue;
      }
      this.#given.say("The picture is made smaller…");
      const answer = await fetch(`/_waymark/picture?name=${encodeURIComponent(words)}`, {
        method: "POST",
        headers: { "X-Waymark-Token": this.#given.token() },
        body: picture,
      });
      const said = await answer.json();
      if (answer.ok) {
        const alt = words.replace(/([\\[\]])/g, "\\$1");
        this.#mde.codemirror.replaceSelection(`![${alt}](${said.file})`);
      } else {
        this.#given.say(said.message, "bad");
      }
    }
  }
}

function askForWords() {
  const dialog = document.getElementById("alt");
  const input = document.getElementById("alt-text");
  const missing = dialog.querySelector(".missing");
  input.value = "";
  missing.textContent = "";
  dialog.showModal();
  return new Promise((done) => {
    dialog.querySelector("form").onsubmit = (event) => {
      if (event.submitter?.value === "put" && input.value.trim() === "") {
        event.preventDefault();
        missing.textContent = "Write what it shows, or choose “Do not”.";
        input.focus();
      }
    };
    dialog.onclose = () => done(dialog.returnValue === "put" ? input.value.trim() : null);
  });
}
