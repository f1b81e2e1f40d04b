/** Why a value cannot be sent: a sentence without the value. */
export class Unsendable extends Error {
  override readonly name = "Unsendable";
}
