export { createFakeComponent } from "./fake-component.js";
export type * from "./fake-options.js";
export { createTestClock, type TestClock } from "./test-clock.js";
