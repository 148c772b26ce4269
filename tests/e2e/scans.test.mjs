// The scan desk in a real browser: files that the test makes itself are judged and repaired, and
// nothing leaves the page.

import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import {
  click, launch, looked, newPage, open, overflowsSideways, shot, until, violations, visibleText,
} from "./support.mjs";
import { measured, padded, picture, withExif } from "./scan-files.mjs";

let browser, folder;
before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "masir-scans-"));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function kept(files) {
  const paths = [];
  for (const [name, bytes] of Object.entries(files)) {
    paths.push(join(folder, name));
    await writeFile(paths.at(-1), bytes);
  }
  return paths;
}

/** Opens the desk and lets it judge files, given by their names. */
async function bring(page, files) {
  const paths = await kept(files);
  const field = await page.$("#scan-files");
  await field.uploadFile(...paths);
  await until(page, (count) => document.querySelectorAll(".masir-file .masir-tag").length >= count, paths.length);
}

/** What is said of each file: its name and its verdict. */
const told = (page) => page.$$eval(".masir-file", (files) =>
  files.map((file) => [file.querySelector("h3").innerText, file.querySelector(".masir-tag").innerText.trim()]));

async function withDesk(options, journey) {
  const page = await newPage(browser, options);
  try {
    await open(page, options.lang === "en-US" ? "#/en/scans" : "#/scans");
    await journey(page);
  } finally {
    await page.finish();
  }
}

const english = { lang: "en-US" };

test("each file is judged by its bytes, many at once, and nothing is requested", () =>
  withDesk(english, async (page) => {
    await looked(page);
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    const [good, lying, png, large] = [
      await picture(page, 600, 800), await picture(page, 800, 600),
      await picture(page, 600, 800, "image/png"), await picture(page, 1200, 1600),
    ];
    await bring(page, {
      "good.jpg": good,
      "renamed.png": good,
      "lying.jpg": lying,
      "turned.jpg": withExif(lying, 6),
      "place.jpg": withExif(good, 1, true),
      "really-png.jpg": png,
      "large.jpg": large,
      "299999.jpg": padded(good, 299_999),
      "300000.jpg": padded(good, 300_000),
      "300001.jpg": padded(good, 300_001),
      "307200.jpg": padded(good, 307_200),
      "307201.jpg": padded(good, 307_201),
      "cut.jpg": good.subarray(0, good.length >> 1),
      "empty.jpg": Buffer.alloc(0),
      "text.jpg": Buffer.from("no picture at all"),
    });
    assert.deepEqual(await told(page), [
      ["good.jpg", "Ready"],
      ["renamed.png", "Ready"],
      ["lying.jpg", "With care"],
      ["turned.jpg", "Ready"],
      ["place.jpg", "With care"],
      ["really-png.jpg", "Not accepted"],
      ["large.jpg", "Not accepted"],
      ["299999.jpg", "Ready"],
      ["300000.jpg", "Ready"],
      ["300001.jpg", "With care"],
      ["307200.jpg", "With care"],
      ["307201.jpg", "Not accepted"],
      ["cut.jpg", "Not accepted"],
      ["empty.jpg", "Not accepted"],
      ["text.jpg", "Not accepted"],
    ]);
    assert.match(await visibleText(page), /15 files checked/);
    assert.deepEqual(requests, []);
    assert.deepEqual(await violations(page), []);
    await shot(page, "scans-judged-en");
  }));

/** Puts the only file on the bench and makes it, and returns the bytes that came out. */
async function make(page, act = async () => {}) {
  await click(page, "Repair", "button");
  await page.waitForSelector(".masir-bench__picture");
  await act();
  await click(page, "Make the file of 600 by 800", "button");
  await page.waitForSelector(".masir-bench__after");
  const url = await page.$eval(".masir-bench__after", (image) => image.src);
  return { url, ...await measured(page, url) };
}

test("a photo of a phone becomes a file that is ready, without place or turn", () =>
  withDesk(english, async (page) => {
    await bring(page, { "IMG_2041.jpg": withExif(await picture(page, 1600, 1200), 6, true) });
    const made = await make(page);
    assert.deepEqual([made.width, made.height], [600, 800]);
    // Turned right: what was at the left below is at the left above.
    assert.deepEqual(made.quarters, ["blue", "red", "yellow", "green"]);
    assert.deepEqual(await told(page), [["IMG_2041.jpg", "Ready"]]);
    assert.match(await visibleText(page), /1,200 by 1,600 pixels[^]*600 by 800 pixels[^]*quality \d+ of 100/);
    assert.deepEqual(await violations(page), []);
    await shot(page, "scans-made-en");
  }));

test("a PNG is turned, cut by keyboard and laid on white", () =>
  withDesk(english, async (page) => {
    await bring(page, { "card.jpg": await picture(page, 1000, 800, "image/png") });
    const made = await make(page, async () => {
      await click(page, "Turn right", "button");
      await page.focus("#cut-2");
      await page.keyboard.press("End");
      await until(page, () => document.querySelector("#cut-2").value === "900");
      for (let press = 0; press < 10; press += 1) await page.keyboard.press("PageDown");
      await page.keyboard.press("Home");
      await until(page, () => document.querySelector("#cut-2").value === "0");
      await page.keyboard.press("PageUp");
      await until(page, () => Number(document.querySelector("#cut-2").value) > 0);
    });
    assert.deepEqual([made.width, made.height], [600, 800]);
    // Turned right, 800 by 1000, and a little off below: white stays above and below.
    assert.deepEqual([made.top, made.quarters[0], made.quarters[1]], ["white", "blue", "red"]);
  }));

test("the frame follows a pointer, edge by edge, and stays where it is let go", () =>
  withDesk(english, async (page) => {
    await bring(page, { "photo.jpg": await picture(page, 1200, 1600) });
    await click(page, "Repair", "button");
    const drawing = await page.waitForSelector(".masir-bench__picture");
    await drawing.scrollIntoView();
    assert.equal(await drawing.evaluate((svg) => getComputedStyle(svg).touchAction), "none");
    const drag = async ([fromX, fromY], [toX, toY]) => {
      const { x, y, width, height } = await drawing.boundingBox();
      await page.mouse.move(x + fromX * width, y + fromY * height);
      await page.mouse.down();
      await page.mouse.move(x + toX * width, y + toY * height, { steps: 4 });
      await page.mouse.up();
    };
    const cuts = () => page.$$eval(".masir-bench__cut input", (sides) => sides.map((side) => Number(side.value)));
    /** Waits until the frame is cut like this, a thousandth or five more or less. */
    const cutLike = (wanted) => until(page, (wanted) => {
      const sides = [...document.querySelectorAll(".masir-bench__cut input")].map((side) => Number(side.value));
      return sides.every((side, at) => Math.abs(side - wanted[at]) <= 10);
    }, wanted);
    // The corner above on the left, then the edge on the right, then the frame as a whole.
    await drag([0.01, 0.01], [0.21, 0.11]);
    await cutLike([100, 0, 0, 200]);
    await drag([0.99, 0.5], [0.89, 0.5]);
    await cutLike([100, 100, 0, 200]);
    await drag([0.5, 0.5], [0.4, 0.4]);
    await cutLike([0, 200, 100, 100]);
    // Let go, a pointer that passes moves nothing.
    const before = await cuts();
    const { x, y } = await drawing.boundingBox();
    await page.mouse.move(x + 2, y + 2);
    await page.mouse.move(x + 60, y + 60, { steps: 3 });
    assert.deepEqual(await cuts(), before);
    assert.deepEqual(await violations(page), []);
  }));

test("noise that does not fit is pressed to the best quality that does", () =>
  withDesk(english, async (page) => {
    await bring(page, { "noise.jpg": await picture(page, 600, 800, "image/jpeg", 1, true) });
    const { url } = await make(page);
    const [bytes, quality] = await page.evaluate(async (url) => [
      (await new Promise((read) => {
        const image = new Image();
        image.onload = () => {
          const canvas = Object.assign(document.createElement("canvas"), { width: 600, height: 800 });
          canvas.getContext("2d").drawImage(image, 0, 0);
          canvas.toBlob(read, "image/jpeg", 0.5);
        };
        image.src = url;
      })).size,
      Number(document.body.innerText.match(/quality (\d+) of 100/)[1]),
    ], url);
    assert.ok(bytes > 0);
    assert.ok(quality > 5 && quality < 95, `quality ${quality}`);
    assert.deepEqual(await told(page), [["noise.jpg", "Ready"]]);
  }));

test("forty megapixels neither freeze the page nor stay in it, and can be cancelled", () =>
  withDesk(english, async (page) => {
    const photo = await picture(page, 7300, 5500, "image/jpeg", 0.7);
    await page.evaluate(() => {
      let last = performance.now();
      globalThis.longest = 0;
      const beat = () => {
        const now = performance.now();
        globalThis.longest = Math.max(globalThis.longest, now - last);
        last = now;
        setTimeout(beat, 10);
      };
      beat();
    });
    await page.evaluate(() => {
      globalThis.closings = 0;
      const close = ImageBitmap.prototype.close;
      ImageBitmap.prototype.close = function closing() { globalThis.closings += 1; return close.call(this); };
    });
    await bring(page, { "photo.jpg": photo });
    // At once, since the picture may be open before a pointer gets there.
    await page.evaluate(async () => {
      const press = (name) => [...document.querySelectorAll("button")].find((one) => one.textContent === name).click();
      press("Repair");
      await new Promise((turn) => setTimeout(turn));
      press("Cancel");
    });
    await until(page, () => document.querySelector(".masir-bench") === null);
    await page.waitForFunction(() => globalThis.closings === 1);
    const made = await make(page, () => click(page, "Cut to the shape of the sheet", "button"));
    assert.deepEqual([made.width, made.height], [600, 800]);
    assert.deepEqual(made.quarters, ["red", "green", "blue", "yellow"]);
    await click(page, "Close", "button");
    await page.waitForFunction(() => globalThis.closings === 2);
    const longest = await page.evaluate(() => globalThis.longest);
    // The machine of a test may be slow: what the page's own thread takes for the whole picture says how slow.
    const base64 = photo.toString("base64");
    const whole = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/jpeg;base64,${base64}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: 7300, height: 5500 });
      const from = performance.now();
      const pen = canvas.getContext("2d");
      pen.drawImage(image, 0, 0);
      pen.getImageData(0, 0, 7300, 5500);
      return performance.now() - from;
    }, base64);
    assert.ok(longest < Math.max(2000, 2 * whole), `the page stood still for ${longest} ms, by ${whole} ms for the whole`);
  }));

test("what no browser opens is said to be so, and the bench is cleared", () =>
  withDesk(english, async (page) => {
    const heic = Buffer.concat([Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1", "latin1"), Buffer.alloc(500)]);
    await bring(page, { "IMG_1.jpg": heic });
    assert.match(await visibleText(page), /HEIC/);
    await click(page, "Repair", "button");
    await until(page, () => document.body.innerText.includes("cannot open this picture"));
    await click(page, "Close", "button");
    await until(page, () => document.querySelector(".masir-bench") === null);
  }));

// Firefox cannot be told by its driver where downloads go.
if (!process.env.FIREFOX) test("files are named after documents and downloaded one after another", async () => {
  const page = await newPage(browser, english);
  await open(page, "#/en/scans");
  const [one, two] = [await picture(page, 600, 800), await picture(page, 600, 800, "image/jpeg", 0.5)];
  await bring(page, { "a.jpg": one, "b.jpg": two });
  const document = await page.$$eval("#scan-0 option", (options) =>
    options.find((option) => option.textContent === "Marriage certificate")?.value);
  assert.ok(document, "the book knows it");
  await page.select("#scan-0", document);
  await until(page, () => document.querySelector(".masir-file h3").innerText === "marriage-certificate.jpg");
  const downloads = await mkdtemp(join(folder, "downloads-"));
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow", downloadPath: downloads, browserContextId: page.browserContext().id,
  });
  await click(page, "Download 2 ready files, one after another", "button");
  const names = await arrived(downloads, 2);
  assert.deepEqual(names, ["b.jpg", "marriage-certificate.jpg"]);
  assert.deepEqual(await readFile(join(downloads, "marriage-certificate.jpg")), one);
  await page.finish();
});

/** Waits until so many files are downloaded to a folder. */
async function arrived(directory, count) {
  for (let tries = 0; tries < 100; tries += 1) {
    const names = (await readdir(directory)).filter((name) => !name.endsWith(".crdownload")).sort();
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(directory, name))).size));
    if (names.length === count && sizes.every((size) => size > 0)) return names;
    await new Promise((later) => setTimeout(later, 100));
  }
  return readdir(directory);
}

test("files can be dropped", () =>
  withDesk(english, async (page) => {
    await page.evaluate(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(["%PDF-1.7"], "letter.jpg"));
      const drop = new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true });
      document.querySelector(".masir-drop").dispatchEvent(drop);
    });
    await page.waitForSelector(".masir-file .masir-tag");
    assert.deepEqual(await told(page), [["letter.jpg", "Not accepted"]]);
    assert.match(await visibleText(page), /PDF/);
  }));

for (const [dark, width] of [[false, 320], [true, 320], [false, 1280]]) {
  test(`in Persian, ${width} pixels wide, ${dark ? "dark" : "light"}`, () =>
    withDesk({ lang: "fa-IR", width, dark }, async (page) => {
      await bring(page, { "کارت.jpg": await picture(page, 1600, 1200), "b.jpg": await picture(page, 600, 800) });
      await click(page, "درست کردن", "button");
      await page.waitForSelector(".masir-bench__picture");
      await click(page, "برش به شکل برگه", "button");
      await click(page, "ساختن فایل ۶۰۰ در ۸۰۰", "button");
      await page.waitForSelector(".masir-bench__after");
      assert.deepEqual((await told(page)).map(([, verdict]) => verdict), ["آماده است", "آماده است"]);
      assert.equal(await overflowsSideways(page), false);
      assert.deepEqual(await violations(page), []);
      await shot(page, `scans-bench-fa-${width}-${dark ? "dark" : "light"}`);
    }));
}
