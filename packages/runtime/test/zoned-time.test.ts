import { expect, test } from "vitest";
import { zonedTime } from "../src/zoned-time.js";

test.each([
  ["20190814122654", "+08:00", "2019-08-14T04:26:54.000Z"],
  ["20190814122654", "Asia/Shanghai", "2019-08-14T04:26:54.000Z"],
  ["20190814122654", "Z", "2019-08-14T12:26:54.000Z"],
  ["2019-08-14 12:26:54", "-0330", "2019-08-14T15:56:54.000Z"],
  ["2019-08-14T12:26:54.5", "+00:00", "2019-08-14T12:26:54.500Z"],
  ["20240229000000", "Asia/Shanghai", "2024-02-28T16:00:00.000Z"],
  ["20250701120000", "Europe/Berlin", "2025-07-01T10:00:00.000Z"],
  ["20250101120000", "Europe/Berlin", "2025-01-01T11:00:00.000Z"],
  // Clocks go forward at 02:00, back at 03:00.
  ["20250330015959", "Europe/Berlin", "2025-03-30T00:59:59.000Z"],
  ["20250330030000", "Europe/Berlin", "2025-03-30T01:00:00.000Z"],
  ["20251026015959", "Europe/Berlin", "2025-10-25T23:59:59.000Z"],
  ["20251026030000", "Europe/Berlin", "2025-10-26T02:00:00.000Z"],
  ["00010101000000", "Z", "0001-01-01T00:00:00.000Z"],
])("%s in %s is %s", (text, zone, moment) => {
  expect(zonedTime(text, zone)?.toISOString()).toBe(moment);
});

test.each([
  "",
  "2019081412265",
  "201908141226540",
  "20190231000000",
  "20191301000000",
  "20190814240000",
  "20190814126000",
  "now",
  "20190814122654Z",
])("%j is no such time", (text) => {
  expect(zonedTime(text, "+08:00")).toBeUndefined();
});

test("a zone that is none is a mistake of the caller, whatever the text", () => {
  // A setting that is missing must not become the zone of the machine.
  const missing: string = JSON.parse("{}").zone;
  for (const zone of ["", "Mars/Phobos", "+8", "+08:75", missing])
    expect(() => zonedTime("", zone)).toThrow(RangeError);
});
