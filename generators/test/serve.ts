/** A real server on a free port of this machine, and what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** Path -> the text that answers, or what answers. */
export type Routes = Readonly<Record<string, string | ((response: ServerResponse) => void)>>;

export interface Served {
  /** `127.0.0.1:41234` */
  readonly host: string;
  readonly requests: readonly IncomingMessage[];
}

export async function serve(routes: Routes | ((host: string) => Routes)): Promise<Served> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const all = typeof routes === "function" ? routes(host()) : routes;
    const answer = all[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end("not here");
    else if (typeof answer === "string") response.end(answer);
    else answer(response);
  });
  const host = () => {
    const address = server.address();
    return `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: host(), requests };
}

export const redirect = (location: string) => (response: ServerResponse) =>
  void response.writeHead(302, { location }).end();
