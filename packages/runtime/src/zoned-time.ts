/**
 * Times that vendors write without a zone: `20190814122654`, `2019-08-14 12:26:54`. They are a moment only where somebody says in which zone; nothing
 * here assumes one, least of all that of the machine. The text stays where it was.
 */

/** The moment; undefined where the text is no such time. `zone`: `+08:00`, `Z`, or a name such as `Asia/Shanghai`. Throws a `RangeError` for a zone that is none. */
export function zonedTime(text: string, zone: string): Date | undefined {
  // Without a zone the engine would take that of the machine.
  if (typeof zone !== "string") throw new RangeError("The zone is missing");
  const offset = fixedOffset(zone);
  const offsetAt = offset === undefined ? namedOffset(zone) : () => offset;
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)[T ]?(\d\d):?(\d\d):?(\d\d)(?:\.(\d{1,3})\d*)?$/.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const millisecond = Number((parts[6] ?? "").padEnd(3, "0"));
  const local = new Date(0);
  local.setUTCFullYear(year, month - 1, day);
  local.setUTCHours(hour, minute, second, millisecond);
  const isTime =
    local.getUTCMonth() === month - 1 && local.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isTime) return undefined;
  // The offset is that of the moment, which is only known with the offset: near a change of clocks the second look decides.
  const first = local.getTime() - offsetAt(local.getTime());
  return new Date(local.getTime() - offsetAt(first));
}

function fixedOffset(zone: string): number | undefined {
  if (zone === "Z") return 0;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?([0-5]\d)$/.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** What a clock in the zone is ahead of UTC, in milliseconds. */
function namedOffset(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (moment) => {
    const parts = format.formatToParts(moment);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    return shown - Math.floor(moment / 1000) * 1000;
  };
}
