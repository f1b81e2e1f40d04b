declare const serviceToken: string;
declare const queue: import("@trunkline/cc-gateway").ReceivedEvent[];

import { createPushReceiver } from "@trunkline/cc-gateway";

const receive = createPushReceiver({ authorize: serviceToken, onEvent: (event) => queue.push(event) });
// receive(request: Request): Promise<Response>, for every server that speaks the web's Request

void receive;
