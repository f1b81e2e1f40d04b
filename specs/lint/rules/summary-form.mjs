/** A summary, of an operation or of a command of it, is one imperative sentence in sentence case without a full stop: "Hang up the current call". */

/** @param {string} summary */
function fault(summary) {
  if (!/^[A-Z]/.test(summary)) return "starts with a small letter";
  if (/[.!?。！？]\s*$/.test(summary)) return "ends with a stop";
  if (/\n/.test(summary.trim())) return "has several lines";
  if (/^\w+(?:[^s]s|ing)\b/.test(summary)) return "is not an imperative";
  if (/^[A-Z][a-z]+(?: [A-Z][a-z]+){2,}$/.test(summary)) return "is in title case";
  return undefined;
}

export const summaryForm = () => ({
  /** @param {any} operation @param {import("@redocly/openapi-core").UserContext} context */
  Operation(operation, { report, location }) {
    const commands = Object.keys(Object(operation["x-commands"]?.methods));
    for (const path of [[], ...commands.map((name) => ["x-commands", "methods", name])]) {
      const { summary } = path.reduce((inner, name) => Object(inner[name]), operation);
      const place = path.length === 0 ? location : location.child(path);
      if (summary === undefined) {
        report({
          message: 'The operation has no summary. Write an imperative such as "Hang up the current call".',
          location: place.key(),
        });
        continue;
      }
      const wrong = fault(summary);
      if (wrong !== undefined) {
        report({
          message: `The summary ${wrong}. Write an imperative in sentence case without a full stop, such as "Hang up the current call".`,
          location: place.child(["summary"]),
        });
      }
    }
  },
});
