/** What holds of all messages: what the contract says of itself, its channels, and what keeps a session alive. */
import {
  type AsyncContract,
  type Channel,
  resolved,
  type SecurityScheme,
  type Server,
  type Variable,
} from "../async-contract.js";
import { livenessTexts, sourcedFacts } from "../facts.js";
import { joined, type Markup, markup, nothing, type Part } from "../markup.js";
import { line, prose } from "../prose.js";
import { resultFacts } from "./conditions.js";
import { entry, factLines, factList } from "./fact-list.js";
import { otherFacts } from "./other-facts.js";
import { codeLink, linkTo } from "./places.js";
import type { Documented } from "./read-messages.js";

const KNOWN = ["x-code-table", "x-result", "x-liveness", "x-credential", "x-stream", "x-component", "x-records"];

/** `more` is what a page has to say of a channel beyond what all pages say. */
export function about(
  documented: Documented,
  heading: string,
  more: (channel: Channel) => Part = () => nothing,
): Markup {
  const { contract, channels } = documented;
  return markup`<section id="about"><h2>${heading}</h2>
${prose(contract.info.description)}
<dl class="facts">${alive(documented)}${credential(documented)}</dl>
${factList([...resultFacts(contract["x-result"]), ...otherFacts(contract, KNOWN), ...sourcedFacts(contract.info)])}
${schemesOf(contract).map(scheme)}
${channels.map(({ id, channel }) => channelSection(documented, id, channel, more(channel)))}
</section>
`;
}

function alive({ contract }: Documented): Part {
  const { "x-liveness": liveness, "x-code-table": table = {} } = contract;
  const ended = liveness?.ended ?? [];
  const texts = [
    ...livenessTexts(liveness).map(line),
    ...(ended.length === 0
      ? []
      : [
          [
            "The codes that say it has ended: ",
            joined(
              ended.map((code) => (Object.hasOwn(table, code) ? codeLink(code) : markup`<code>${code}</code>`)),
              ", ",
            ),
          ],
        ]),
  ];
  return texts.length === 0
    ? nothing
    : entry("Keeping a session alive", markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`);
}

function credential({ contract, messages }: Documented): Part {
  const { message, member, sentAs } = contract["x-credential"] ?? {};
  const source = messages.find(({ key }) => key === message);
  if (source === undefined) return nothing;
  return entry(
    "Credential",
    markup`${linkTo(source)} brings it in <code>${member?.slice(1)}</code>; every later request repeats it as <code>${sentAs}</code>`,
  );
}

export const serversOf = (contract: AsyncContract): readonly Server[] =>
  Object.values(contract.servers ?? {}).map((entry) => resolved(contract, entry));

export const schemesOf = (contract: AsyncContract): readonly SecurityScheme[] =>
  Object.values(contract.components?.securitySchemes ?? {}).map((entry) => resolved(contract, entry));

const scheme = (piece: SecurityScheme): Markup => markup`<h3>Security: <code>${piece.name ?? piece.type}</code></h3>
<p class="term">${[piece.type, ...(piece.in === undefined ? [] : [piece.in])].join(", ")}</p>
${prose(piece.description)}
${factList([...otherFacts(piece, []), ...sourcedFacts(piece)])}
`;

function server(
  contract: AsyncContract,
  { protocol, host, pathname = "", description, variables = {}, ...piece }: Server,
): Part {
  const known = Object.entries(variables).map(([name, entry]): Part => {
    const variable = resolved<Variable>(contract, entry);
    const preset = variable.default === undefined ? nothing : markup`, by default <code>${variable.default}</code>`;
    return markup`<li><code>{${name}}</code> ${line(variable.description ?? "")}${preset}</li>`;
  });
  return [
    markup`<code>${protocol}://${host}${pathname}</code>`,
    prose(description),
    known.length === 0 ? nothing : markup`<ul>${known}</ul>`,
    factLines(sourcedFacts(piece)),
  ];
}

function channelSection({ contract, component }: Documented, id: string, channel: Channel, more: Part): Markup {
  const { address, title, summary, description, servers, parameters = {}, "x-stream": stream = {} } = channel;
  const reached = (servers ?? Object.values(contract.servers ?? {})).map((server) =>
    resolved<Server>(contract, server),
  );
  const list = (label: string, texts: readonly string[] = []) =>
    texts.length === 0
      ? nothing
      : entry(label, markup`<ul>${texts.map((text) => markup`<li>${line(text)}</li>`)}</ul>`);
  return markup`<h3>${component === undefined ? "Channel: " : nothing}${title ?? id}</h3>
${summary === undefined ? nothing : markup`<p>${line(summary)}</p>`}
${prose(description)}
<dl class="facts">
${more}
${reached.map((piece) => entry("Server", server(contract, piece)))}
${address === undefined || address === null ? nothing : entry("Address", markup`<code>${address}</code>`)}
${Object.entries(parameters).map(([name, parameter]) => entry(`{${name}}`, line(resolved(contract, parameter).description ?? "")))}
${list("Order", stream.order)}
${list("Gaps", stream.gaps)}
</dl>
${factList([...otherFacts(channel, KNOWN), ...sourcedFacts(channel)])}
`;
}
