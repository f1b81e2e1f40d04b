/** CloudCC's two sides: HTTP operations, and sockets as the server or as the document has them, over the same agents and tokens. */
import type { Front, FrontContext } from "../../vendor.js";
import { type CloudccControls, control, createControls } from "./controls.js";
import { createDocumentSession } from "./document-session.js";
import { identityOf } from "./handshake.js";
import { handleHttp } from "./http.js";
import { type CloudccOptions, withDefaults } from "./options.js";
import { createPlatform } from "./platform.js";
import { createServerSession } from "./session.js";

/** Netty's default for a frame (server P-NET). */
const maximumFrame = 65_536;

export function openFront(context: FrontContext, options: CloudccOptions): Front<CloudccControls> {
  const { messages } = context;
  if (messages === undefined) throw new Error("CloudCC is played by an AsyncAPI contract, and none was given");
  const settings = withDefaults(options);
  const platform = createPlatform(context, messages, settings);
  const controls = createControls(platform);
  return {
    controls,
    sockets: {
      maximumFrame,
      connect(upgrade) {
        if (settings.as === "document") return createDocumentSession(platform, upgrade);
        const identity = identityOf(upgrade.target);
        return identity === undefined ? undefined : createServerSession(platform, identity);
      },
    },
    handle: (exchange) => handleHttp(platform, exchange),
    control: (name, body) => control(controls, name, body),
    close: () => platform.close(),
  };
}
