// A host with one plan open as a room: started, measured and killed by workshop-load.ts.
import path from 'node:path';
import { createBackend } from '#electron/backend/backend.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { roomServing } from '#electron/host/room/serve-room.ts';

const [home = '', plan = ''] = process.argv.slice(2);
const backend = createBackend({
  home,
  version: '0.0.0-load',
  host: 'web',
  clock: systemClock,
  ids: randomIds,
  serveRoom: roomServing(path.join(home, 'pages')),
});
const opened = await backend.rooms.open(plan, { address: '127.0.0.1', port: 0, tls: false });
if (!opened.ok) throw new Error(opened.error.message);
process.send!({ link: opened.value.link, code: opened.value.code });
process.on('message', (asked) => {
  if (asked === 'cpu') process.send!({ cpu: process.cpuUsage() });
});
process.on('disconnect', () => {
  backend.close();
  process.exit(0);
});
