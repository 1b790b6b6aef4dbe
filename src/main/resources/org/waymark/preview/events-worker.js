// Hears of changes for all windows of a browser; see events.js.
import { stream } from "./stream.js";

const ports = new Set();
let begun = false;

self.addEventListener("connect", ({ ports: [port] }) => {
  ports.add(port);
  port.addEventListener("message", () => ports.delete(port)); // Its page is gone.
  port.start();
  if (begun) {
    port.postMessage("changed"); // What changed since its page was served was told to others only.
  }
});

stream((name) => {
  begun = true;
  ports.forEach((port) => port.postMessage(name));
});
