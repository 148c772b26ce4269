// Days of the Jalali calendar as the browser's own library knows them: an independent witness.

const parts = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "Asia/Tehran", year: "numeric", month: "numeric", day: "numeric",
});

const dayInMilliseconds = 86_400_000;

/** Year, month and day in Tehran, a number of days from now. */
export function jalali(daysFromNow = 0) {
  const found = parts.formatToParts(Date.now() + daysFromNow * dayInMilliseconds);
  const [month, day, year] = ["month", "day", "year"].map((type) =>
    Number(found.find((part) => part.type === type).value));
  return { year, month, day };
}

/** The same day two months later, or the last of that month, found by walking day by day. */
export function twoMonthsAfter({ year, month, day }) {
  const wanted = { year: year + (month > 10 ? 1 : 0), month: (month + 1) % 12 + 1 };
  let last;
  for (let days = 50; days < 70; days += 1) {
    const found = jalali(days);
    if (found.year === wanted.year && found.month === wanted.month && found.day <= day) last = found;
  }
  return last;
}

/** Digits as Persian writes them. */
export const persian = (number) => String(number).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[digit]);
