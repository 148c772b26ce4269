// What a browser keeps: with several tabs at once, and with storage that fails in every way it can.
// Each time the interview goes on, nothing is lost in silence, and the student is told in words.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { click, drawn, heading, launch, newPage, onward, open, shot, until, visibleText } from "./support.mjs";
import { interview } from "./student.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const languages = [
  {
    lang: "fa-IR", home: "#/", kept: "فقط در همین مرورگر ذخیره شده است", refused: "اجازهٔ ذخیره نمی‌دهد",
    newer: "مسیرِ تازه‌تری", lost: (count) => `${"۰۱۲۳"[count]} پاسخِ ذخیره‌شده`, understood: "متوجه شدم",
    elsewhere: "زبانهٔ دیگری", none: "هنوز به پرسشی پاسخ نداده‌اید",
  },
  {
    lang: "en-US", home: "#/en/", kept: "kept in this browser alone", refused: "does not let us keep anything",
    newer: "A newer Masir keeps answers", lost: (count) => `${count} answer`, understood: "Understood",
    elsewhere: "changed in another tab", none: "You have not answered a question yet",
  },
];

/** What is done to the browser before the page comes. Each runs in the page. */
const storage = {
  whole: () => {},
  missing: () => Object.defineProperty(window, "localStorage", { get: () => null }),
  throwing: () => Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("no", "SecurityError"); },
  }),
  deaf: () => {
    Storage.prototype.getItem = () => { throw new DOMException("no", "InvalidStateError"); };
  },
  full: () => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  },
};

/**
 * What goes wrong: the storage, what is kept in it, how many answers are left and how many are said to
 * be lost, and what the page of all answers says of keeping, before and after another answer.
 */
const faults = [
  ["no storage at all", storage.missing, undefined, 0, 0, "refused", "refused"],
  ["storage that may not be touched", storage.throwing, undefined, 0, 0, "refused", "refused"],
  ["storage that cannot be read", storage.deaf, undefined, 0, 0, "kept", "kept"],
  ["storage that is full", storage.full, "masir=1&sex=female", 1, 0, undefined, "refused"],
  ["damaged JSON", storage.whole, '{"sex":"fem', 0, 1, "kept", "kept"],
  ["nonsense", storage.whole, "\u0000\ufffd&&=&masir", 0, undefined, "kept", "kept"],
  ["a damaged answer among sound ones", storage.whole, "masir=1&sex=female&level=b%chelor", 1, 1, "kept", "kept"],
  ["an older way of writing", storage.whole, "masir=0&sex=female", 0, 1, "kept", "kept"],
  ["answers of an older book", storage.whole, "masir=1&sex=female&shoe_size=42&level=diploma", 1, 2, "kept", "kept"],
  ["a newer way of writing", storage.whole, "masir=2&sex=~f", 0, 0, "newer", "newer"],
];

const count = (page) => page.$$eval(".masir-answers__change", (all) => all.length);

/** What is said of keeping on the page of all answers. */
async function keeping(page, words, expected) {
  await until(page, (said) => document.querySelector("aside")?.innerText.includes(said), words[expected]);
}

for (const words of languages) {
  for (const [name, prepare, kept, left, lost, before, after] of faults) {
    test(`${name}, ${words.lang}`, async () => {
      const page = await newPage(browser, { lang: words.lang });
      if (kept !== undefined) {
        // Once: a reload finds what has become of it.
        await page.evaluateOnNewDocument((kept) => {
          if (location.protocol === "about:" || sessionStorage.getItem("seeded")) return;
          sessionStorage.setItem("seeded", "yes");
          localStorage.setItem("masir-answers", kept);
        }, kept);
      }
      await page.evaluateOnNewDocument(`(${prepare})()`);
      await open(page, `${words.home}answers`);
      assert.equal(await count(page), left);
      if (lost === 0) assert.ok(!(await visibleText(page)).includes(words.understood));
      if (lost) assert.ok((await visibleText(page)).includes(words.lost(lost)), "what is lost is counted");
      if (before) await keeping(page, words, before);
      await shot(page, `kept-${name.replaceAll(" ", "-")}-${words.lang}`);
      if (lost !== 0) {
        await click(page, words.understood, "button");
        await until(page, (words) => !document.body.innerText.includes(words), words.understood);
      }

      // The interview goes on to its end, as if nothing were wrong.
      await onward(page, () => page.evaluate((home) => { location.hash = `${home}q/educational_bar`; }, words.home));
      await page.locator('form [name="educational_bar"][value="yes"]').click();
      await onward(page, () => page.locator("form [type=submit]").click());
      await interview(page, {});
      await keeping(page, words, after);
      await onward(page, () => page.locator("main a.masir-button").click());
      await page.waitForSelector(".masir-verdict");

      // What is kept now: only what a newer Masir keeps is left as it was.
      if (before === "newer") {
        assert.equal(await page.evaluate(() => localStorage.getItem("masir-answers")), kept);
      } else if (prepare === storage.whole) {
        await page.reload({ waitUntil: "domcontentloaded" });
        await drawn(page);
        await open(page, `${words.home}answers`);
        assert.equal(await count(page), left + 1, "a reload finds them");
      }
      await page.finish();
    });
  }

  test(`two tabs at once, ${words.lang}: neither takes an answer from the other, and each is told`, async () => {
    const one = await newPage(browser, { lang: words.lang });
    await open(one, `${words.home}q/level`);
    const two = await newPage(browser, { lang: words.lang, context: one.browserContext() });
    await open(two, `${words.home}q/sex`);
    /** Answers the question of a tab. */
    const answer = async (page, name, value) => {
      await page.bringToFront();
      await page.locator(`form [name="${name}"][value="${value}"]`).click();
      await onward(page, () => page.locator("form [type=submit]").click());
    };
    const told = (page) => until(page, (said) => document.body.innerText.includes(said), words.elsewhere);

    await answer(one, "level", "master");
    await told(two);
    await shot(two, `tabs-told-${words.lang}`);
    // What was begun in the other tab is still there.
    assert.ok(await two.$('form [name="sex"]'));
    await answer(two, "sex", "female");
    assert.ok(!(await visibleText(two)).includes(words.elsewhere), "whoever goes on has read it");
    await told(one);
    await one.bringToFront();
    await click(one, words.understood, "button");
    await until(one, (said) => !document.body.innerText.includes(said), words.elsewhere);
    for (const page of [one, two]) {
      await page.bringToFront();
      await onward(page, () => page.evaluate((home) => { location.hash = `${home}answers`; }, words.home));
      assert.equal(await count(page), 2);
    }
    const kept = await two.evaluate(() => localStorage.getItem("masir-answers"));
    assert.match(kept, /level=master/);
    assert.match(kept, /sex=female/);

    // The same question in both: the later answer counts, in both.
    for (const [page, value] of [[one, "doctorate"], [two, "bachelor"]]) {
      await page.bringToFront();
      await onward(page, () => page.evaluate((home) => { location.hash = `${home}q/level`; }, words.home));
      await answer(page, "level", value);
    }
    for (const page of [one, two]) {
      await until(page, () => localStorage.getItem("masir-answers").includes("level=bachelor"));
      await page.bringToFront();
      await onward(page, () => page.evaluate((home) => { location.hash = `${home}q/level`; }, words.home));
      assert.ok(await page.$eval('form [name="level"][value="bachelor"]', (field) => field.checked));
    }

    // Erased in one, gone in the other, and said there.
    await onward(one, () => one.evaluate((home) => { location.hash = `${home}answers`; }, words.home));
    await onward(two, () => two.evaluate((home) => { location.hash = `${home}answers`; }, words.home));
    await one.bringToFront();
    await one.locator("aside .masir-note button").click();
    await onward(one, () => one.locator('aside [role="alert"] button').click());
    await told(two);
    await until(two, (said) => document.body.innerText.includes(said), words.none);
    await two.close();
    await one.finish();
    assert.deepEqual(two.faults, []);
  });

  test(`what was picked and how far to go survive a reload and a new visit, and are erased, ${words.lang}`, async () => {
    const page = await newPage(browser, { lang: words.lang });
    const way = () => page.evaluate(() => localStorage.getItem("masir-way"));
    const again = async () => {
      await page.reload({ waitUntil: "domcontentloaded" });
      await drawn(page);
      return heading(page);
    };
    await open(page, `${words.home}reason/marriage`);
    assert.equal(await way(), "masir=1&reason=marriage");
    const first = await heading(page);
    assert.equal(await again(), first);
    // The questions after a reload are those without one, and the start leads back to them.
    await page.locator('form [name="marital_status"][value="married"]').click();
    const second = await onward(page, () => page.locator("form [type=submit]").click());
    assert.equal(await again(), second);
    await open(page, words.home);
    await again();
    assert.match(await page.$eval("main a.masir-button", (link) => link.hash), /reason\/marriage$/);
    assert.equal(await onward(page, () => page.locator("main a.masir-button").click()), second);

    // Settled at once; whoever goes on for completeness goes on after a reload too.
    await open(page, `${words.home}q/educational_bar`);
    await page.locator('form [name="educational_bar"][value="yes"]').click();
    await onward(page, () => page.locator("form [type=submit]").click());
    const question = await onward(page, () => page.locator("#standing ~ button").click());
    assert.equal(await way(), "masir=1&reason=marriage&ask=everything");
    assert.equal(await again(), question);
    await onward(page, () => page.evaluate((home) => { location.hash = `${home}answers`; }, words.home));
    assert.equal(await page.$("#standing ~ button"), null, "there are questions left to go on with");

    await page.locator("aside .masir-note button").click();
    await onward(page, () => page.locator('aside [role="alert"] button').click());
    assert.equal(await way(), null);
    await again();
    assert.match(await page.$eval("main a.masir-button", (link) => link.hash), /\/q$/);
    await page.finish();
  });

  test(`a line ticked and not yet asked survives a reload, ${words.lang}`, async () => {
    const page = await newPage(browser, { lang: words.lang });
    await open(page, `${words.home}list/reasons`);
    for (const name of ["isargar", "marital_status"]) await page.locator(`form [name="${name}"]`).click();
    const first = await onward(page, () => page.locator("form [type=submit]").click());
    await page.reload({ waitUntil: "domcontentloaded" });
    await drawn(page);
    assert.equal(await heading(page), first);
    const names = await interview(page, { marital_status: "single", isargar: [] });
    const asked = names.flat();
    assert.ok(asked.indexOf("marital_status") >= 0 && asked.indexOf("isargar") >= 0, asked.join());
    assert.equal(new Set(asked).size, asked.length, "nothing is asked twice");
    await page.finish();
  });

  test(`what is typed and picked and not continued survives a reload, and is erased, ${words.lang}`, async () => {
    const page = await newPage(browser, { lang: words.lang });
    const again = async () => {
      await page.reload({ waitUntil: "domcontentloaded" });
      await drawn(page);
    };
    const kept = () => page.evaluate(() => sessionStorage.getItem("masir-unfinished"));
    const goTo = (view) => onward(page, () => page.evaluate((hash) => { location.hash = hash; }, words.home + view));
    const picked = (name) => page.$$eval(`form [name="${name}"]`, (all) => all.filter((one) => one.checked).map((one) => one.value));
    /** What is picked once these are, however late what remembers it comes. */
    const isPicked = (name, values) => until(page, (name, values) => {
      const all = [...document.querySelectorAll(`form [name="${name}"]`)];
      return all.length > 0 && all.filter((one) => one.checked).map((one) => one.value).join() === values;
    }, name, values);

    // A number, half typed.
    await open(page, `${words.home}q/guest_gpa`);
    await page.type('form [name="guest_gpa"]', "15.");
    await again();
    assert.equal(await page.$eval('form [name="guest_gpa"]', (field) => field.value), "15.");
    await page.type('form [name="guest_gpa"]', "5");
    await onward(page, () => page.locator("form [type=submit]").click());
    assert.equal(await kept(), null, "what is answered is no longer unfinished");

    // A choice, and several of a set; on the page that is loaded what remembers them comes later.
    await goTo("q/level");
    await page.locator('form [name="level"][value="master"]').click();
    await again();
    await isPicked("level", "master");
    await goTo("q/destination_places");
    for (const value of ["own_home", "own_workplace"]) await page.locator(`form [value="${value}"]`).click();
    await again();
    await isPicked("destination_places", "own_home,own_workplace");
    await shot(page, `unfinished-${words.lang}`);
    // Whoever looks up why it is asked finds it as it was left.
    await goTo("clauses");
    await goTo("q/destination_places");
    await isPicked("destination_places", "own_home,own_workplace");
    // It is no answer yet.
    await goTo("answers");
    assert.equal(await count(page), 1);

    // A checklist.
    await goTo("list/reasons");
    await page.locator('form [name="isargar"]').click();
    await again();
    await until(page, () => document.querySelector('form [name="isargar"]')?.checked);

    // A change to an answer that is given up is not made when the question is opened again.
    await goTo("q/guest_gpa");
    const gpa = await page.$('form [name="guest_gpa"]');
    await gpa.click({ count: 3 });
    await gpa.type("3");
    await goTo("answers");
    await goTo("q/guest_gpa");
    assert.match(await page.$eval('form [name="guest_gpa"]', (field) => field.value), /^(15[.]50?|۱۵٫۵۰?)$/);

    // Erased with the answers, though it is none.
    await goTo("q/level");
    await page.locator('form [name="level"][value="master"]').click();
    assert.match(await kept(), /level=master/);
    await goTo("answers");
    await page.locator("aside .masir-note button").click();
    await onward(page, () => page.locator('aside [role="alert"] button').click());
    assert.equal(await kept(), null);
    await goTo("q/level");
    assert.deepEqual(await picked("level"), []);
    await page.finish();
  });
}

/** What a browser may do to a tab's own storage. */
const tabs = [
  ["may not be touched", () => Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("no", "SecurityError"); } })],
  ["is missing", () => Object.defineProperty(window, "sessionStorage", { get: () => null })],
  ["is full", () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; }],
  ["holds damage", () => location.protocol !== "about:" && sessionStorage.setItem("masir-unfinished", "level=\u0000\nsex\n&&=")],
];

for (const [name, prepare] of tabs) {
  test(`a tab's storage that ${name} does no harm`, async () => {
    const page = await newPage(browser, { lang: "en-US" });
    await page.evaluateOnNewDocument(`(${prepare})()`);
    await open(page, "#/en/q/level");
    await until(page, () => document.readyState === "complete");
    await page.locator('form [name="level"][value="master"]').click();
    await onward(page, () => page.locator("form [type=submit]").click());
    await interview(page, {});
    await page.finish();
  });
}
