/** zod schemas of everything the contract describes. Apart from the client, so that who does not validate does not load zod. */
export { explain } from "@trunkline/runtime";
export * from "./generated/schemas.js";
