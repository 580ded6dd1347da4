// The tus server of others, on loopback, with its own file store: node tus_server.mjs FOLDER PORT [MAX_SIZE]
// Prints the port it listens on; a port of 0 lets the system choose. Uploads older than EXPIRE_MS expire.
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

const [folder, port, maxSize] = process.argv.slice(2);
const expire = Number(process.env.EXPIRE_MS ?? 0);
const store = new FileStore({
  directory: folder,
  ...(expire ? { expirationPeriodInMilliseconds: expire } : {}),
});
const server = new Server({
  path: "/files",
  datastore: store,
  relativeLocation: process.env.ABSOLUTE_LOCATION ? false : true,
  ...(Number(maxSize) ? { maxSize: Number(maxSize) } : {}),
});
const listening = server.listen({ host: "127.0.0.1", port: Number(port) });
listening.on("listening", () => console.log(listening.address().port));
