import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { wireOptions } from '#shared/api/large-value.ts';
import type { DesktopBridge, StrataClient } from './client.ts';
import { t } from '#shared/words/t.ts';

/** A client, and a promise that settles with a sentence when the connection is lost. */
export interface Connection {
  readonly client: StrataClient;
  readonly lost: Promise<string>;
}

/** Reaches the backend: through the desktop shell where there is one, else by WebSocket to where the page came from. */
export const connect = (): Promise<Connection> =>
  window.strataDesktop === undefined ? connectBySocket() : connectByPort(window.strataDesktop);

async function connectByPort(desktop: DesktopBridge): Promise<Connection> {
  const port = await receivedPort(desktop);
  const link = new PortLink({ port, ...wireOptions });
  port.start();
  const lost = new Promise<string>((resolve) => {
    port.addEventListener('close', () =>
      resolve(t`The plan host has stopped. Restart Strata to go on; every saved edit is on disk.`),
    );
  });
  return { client: createORPCClient<StrataClient>(link), lost };
}

/** A port cannot cross the desktop bridge as a value, so it comes as a message from the page to itself. */
function receivedPort(desktop: DesktopBridge): Promise<MessagePort> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent) => {
      const port = event.ports[0];
      if (event.source !== window || event.data !== 'strata:port' || port === undefined) return;
      window.removeEventListener('message', take);
      resolve(port);
    };
    window.addEventListener('message', take);
    desktop.requestPort();
  });
}

function connectBySocket(): Promise<Connection> {
  const { protocol, host } = window.location;
  const socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/api`);
  return new Promise((resolve, reject) => {
    socket.addEventListener('error', () =>
      reject(
        new Error(
          t`Strata does not answer. Start it again with npm start and use the address that it prints.`,
        ),
      ),
    );
    socket.addEventListener('open', () => {
      const lost = new Promise<string>((settle) => {
        socket.addEventListener('close', () =>
          settle(
            t`The connection to Strata is lost. Start it again and reload this page; every saved edit is on disk.`,
          ),
        );
      });
      resolve({
        client: createORPCClient<StrataClient>(
          new SocketLink({ websocket: socket, ...wireOptions }),
        ),
        lost,
      });
    });
  });
}
