// Calendar files as the page offers them, read by a parser that is not ours, on days before, in and
// after a window and across the turn of the year.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { persian } from "./jalali.mjs";
import { launch, newPage, open, until } from "./support.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const dayInMilliseconds = 86_400_000;
const calendar = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric",
});

/** A Gregorian day in the Jalali calendar, by the library of Node. */
function jalali(day) {
  const found = calendar.formatToParts(day);
  return ["year", "month", "day"].map((type) => Number(found.find((part) => part.type === type).value));
}

/** Opens a page as it is on a day, at noon in Tehran, and returns the calendar file that it offers. */
async function fileOn(day, lang, address, prepare = async () => {}) {
  const page = await newPage(browser, { lang });
  await page.evaluateOnNewDocument((noon) => {
    Date.now = () => noon;
    if (location.protocol === "about:") return;
    const kept = "masir=1&sex=female&marital_status=married&marriage_kind=permanent&marriage_time=after";
    localStorage.setItem("masir-answers", kept);
  }, Date.parse(`${day}T08:30:00Z`));
  await open(page, address);
  await prepare(page);
  const link = await page.waitForSelector('a[download$=".ics"]');
  const [type, bytes] = (await link.evaluate((link) => link.href)).split(";base64,");
  assert.equal(type, "data:text/calendar;charset=utf-8");
  await page.finish();
  return Buffer.from(bytes, "base64");
}

/** What a calendar program makes of a file: its events, each with the moments at which it rings. */
function read(bytes) {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  assert.ok(text.endsWith("\r\n") && !/[^\r]\n|\r[^\n]/.test(text), "each line ends with CRLF");
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(calendar.name, "vcalendar");
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  assert.ok(calendar.getFirstPropertyValue("prodid"));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const stamp = component.getFirstPropertyValue("dtstamp");
    assert.equal(stamp.zone, ICAL.Timezone.utcTimezone, "stamped in UTC");
    assert.ok(event.startDate.isDate && event.endDate.isDate, "whole days, in whatever zone it is read");
    const rings = component.getAllSubcomponents("valarm").map((alarm) => {
      assert.equal(alarm.getFirstPropertyValue("action"), "DISPLAY");
      assert.ok(alarm.getFirstPropertyValue("description"));
      const moment = event.startDate.clone();
      moment.isDate = false;
      moment.addDuration(alarm.getFirstPropertyValue("trigger"));
      return moment.toString();
    });
    const last = event.endDate.clone();
    last.addDuration(ICAL.Duration.fromString("-P1D"));
    return {
      uid: event.uid, first: event.startDate.toString(), last: last.toString(), stamp: stamp.toString(),
      summary: event.summary, description: event.description, url: component.getFirstPropertyValue("url"), rings,
    };
  });
}

const noon = (day) => new Date(`${day}T12:00:00Z`);

// The day of the visit, the window it is told of, and when each of its two events rings.
const visits = [
  ["2026-05-21", "2026-05-22", "2026-06-05", ["2026-05-21T09:00:00"], ["2026-06-04T09:00:00"], "the day before it opens"],
  ["2026-05-22", "2026-05-22", "2026-06-05", [], ["2026-06-04T09:00:00"], "its first day"],
  ["2026-06-04", "2026-05-22", "2026-06-05", [], ["2026-06-04T09:00:00"], "its last day but one"],
  ["2026-06-05", "2026-05-22", "2026-06-05", [], [], "its last day"],
  ["2026-06-06", "2026-11-22", "2026-12-06", ["2026-11-21T09:00:00"], ["2026-12-05T09:00:00"], "the day after it"],
  ["2026-12-07", "2027-05-22", "2027-06-05", ["2027-05-21T09:00:00"], ["2027-06-04T09:00:00"], "after the last of the year"],
  ["2027-03-20", "2027-05-22", "2027-06-05", ["2027-05-21T09:00:00"], ["2027-06-04T09:00:00"], "the last day of the year"],
  // 1408 is a leap year and 2028 was one.
  ["2029-12-07", "2030-05-22", "2030-06-05", ["2030-05-21T09:00:00"], ["2030-06-04T09:00:00"], "across a leap year"],
];

for (const [lang, home] of [["fa-IR", "#/"], ["en-US", "#/en/"]]) {
  for (const [day, opens, closes, openRings, closeRings, when] of visits) {
    test(`a window for the calendar, on ${when}, ${lang}`, async () => {
      const [window, last, ...more] = read(await fileOn(day, lang, `${home}result`));
      assert.deepEqual(more, []);
      assert.deepEqual([window.first, window.last, last.first, last.last], [opens, closes, closes, closes]);
      assert.deepEqual([window.rings, last.rings], [openRings, closeRings]);
      // The witness agrees that these are the days of the rules.
      const [year, month, first] = jalali(noon(opens));
      assert.ok([3, 9].includes(month) && first === 1, `${year}-${month}-${first}`);
      assert.deepEqual(jalali(noon(closes)), [year, month, 15]);
      assert.notEqual(window.uid, last.uid);
      for (const event of [window, last]) {
        assert.ok(event.uid.includes(String(year)), event.uid);
        // The words are Jalali.
        const digits = lang === "fa-IR" ? persian : String;
        assert.ok(event.description.includes(digits(15)) && event.description.includes(digits(year)), event.description);
        assert.ok(event.description.includes("\n"), "lines come back as lines");
        assert.ok(event.summary && event.url.startsWith("http"));
        assert.ok(Date.parse(event.stamp) <= Date.parse(`${day}T08:30:00Z`), "written before it is read");
      }
    });
  }
}

test("the same window has the same events, whenever and in whatever language it is kept", async () => {
  const files = [["2026-05-10", "fa-IR", "#/"], ["2026-06-01", "en-US", "#/en/"]];
  const uids = [];
  for (const [day, lang, home] of files) {
    uids.push(read(await fileOn(day, lang, `${home}result`)).map((event) => event.uid));
  }
  assert.deepEqual(uids[0], uids[1]);
});

test("the last days of taking a withdrawal back are read by it too, across the turn of the year", async () => {
  // Filed on 15 Bahman 1404: two months later is 15 Farvardin 1405.
  const events = read(await fileOn("2026-02-05", "fa-IR", "#/withdrawal", async (page) => {
    await (await page.$$('[name="filed_on"]')).at(-1).click();
    await page.locator("#filed_on-day").fill(persian(15));
    await page.select("#filed_on-month", "11");
    await page.locator("#filed_on-year").fill(persian(1404));
    await until(page, () => document.querySelector('a[download$=".ics"]'));
  }));
  assert.ok(events.length === 1 || events.length === 2);
  for (const { first, last, rings } of events) {
    assert.equal(first, last);
    const before = (days) => new Date(Date.parse(`${first}T00:00:00Z`) - days * dayInMilliseconds)
      .toISOString().replace("00:00:00.000Z", "09:00:00");
    assert.deepEqual(rings, [before(7), before(1)]);
  }
  assert.deepEqual(jalali(noon(events.at(-1).first)), [1405, 1, 15]);
});
