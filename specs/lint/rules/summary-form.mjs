/** A summary is one imperative sentence in sentence case without a full stop: "Hang up the current call". */

/** @param {string} summary */
function fault(summary) {
  if (!/^[A-Z]/.test(summary)) return "starts with a small letter";
  if (/[.!?。！？]\s*$/.test(summary)) return "ends with a stop";
  if (/\n/.test(summary.trim())) return "has several lines";
  if (/^\w+(?:[^s]s|ing)\b/.test(summary)) return "is not an imperative";
  if (/^[A-Z][a-z]+(?: [A-Z][a-z]+){2,}$/.test(summary)) return "is in title case";
  return undefined;
}

/** @type {import("@redocly/openapi-core").Oas3Rule} */
export const summaryForm = () => ({
  Operation({ summary }, { report, location }) {
    if (summary === undefined) {
      report({
        message: 'The operation has no summary. Write an imperative such as "Hang up the current call".',
        location: location.key(),
      });
      return;
    }
    const wrong = fault(summary);
    if (wrong !== undefined) {
      report({
        message: `The summary ${wrong}. Write an imperative in sentence case without a full stop, such as "Hang up the current call".`,
        location: location.child(["summary"]),
      });
    }
  },
});
