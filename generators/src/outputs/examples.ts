/** `examples.ts`: what a component answers and raises, as the document's own examples show it. A fake of the component plays them. */
import { jsDoc } from "../print/text.js";
import { printValue } from "../print/value.js";
import type { MessagesOutput } from "./output.js";

/** `export const examples: ComponentExamples = { OnLit: [{ name: "low", payload: { level: 1 } }] };` */
export const examples: MessagesOutput = ({ components, messages, title }) => {
  if (components.length === 0) return [];
  const told = new Set(
    components.flatMap(({ methods, events }) => [
      ...methods.flatMap(({ operation }) => operation.reply?.messages ?? []),
      ...events.map(({ message }) => message.name),
    ]),
  );
  const shown = messages.filter(({ name, examples: all }) => told.has(name) && all.length > 0);
  // A list for each message, because an object puts names that are numbers first.
  const value = printValue(Object.fromEntries(shown.map(({ name, examples: all }) => [name, all])));
  return [
    {
      name: "examples",
      // An annotation, so that a consumer's compiler does not infer a type for each of them.
      code: `${jsDoc([`What ${title} answers and raises, by the message's name.`])}export const examples: ComponentExamples = ${value};\n`,
      uses: [{ from: "@trunkline/runtime", name: "ComponentExamples", type: true }],
    },
  ];
};
