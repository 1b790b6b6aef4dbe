// Hears of changes for all windows of a browser; see events.js.
import { stream } from "./stream.js";

const ports = new Set();

self.addEventListener("connect", ({ ports: [port] }) => {
  ports.add(port);
  port.addEventListener("message", () => ports.delete(port)); // Its page is gone.
  port.start();
});

stream((name) => ports.forEach((port) => port.postMessage(name)));
