// What the scan desk makes of files of every sort: turned by EXIF in each of the eight ways, coarse to
// fine, in inks, of a hundred million pixels, see-through, of one pixel, or long and thin.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, newPage, open, until, visibleText } from "./support.mjs";
import { even, measured, picture, seeThrough, withExif } from "./scan-files.mjs";

let browser, folder;
before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "masir-repair-"));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function withDesk(journey) {
  const page = await newPage(browser, { lang: "en-US" });
  try {
    await open(page, "#/en/scans");
    await journey(page);
  } finally {
    await page.finish();
  }
}

/** Hands files to the desk, given by their names, and does not wait. */
async function hand(page, files) {
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const [at, bytes] of Object.values(files).entries()) await writeFile(paths[at], bytes);
  await (await page.$("#scan-files")).uploadFile(...paths);
  return paths.length;
}

/** Lets the desk judge files, and returns what it says of each. */
async function judged(page, files) {
  const told = () => page.$$eval(".masir-file .masir-tag", (tags) => tags.length);
  const count = await told() + await hand(page, files);
  await until(page, (count) => document.querySelectorAll(".masir-file .masir-tag").length === count, count);
  return page.$$eval(".masir-file", (files) => files.map((file) => [
    file.querySelector("h3").innerText,
    file.querySelector(".masir-tag").innerText.trim(),
    [...file.querySelectorAll(".masir-list b")].map((reason) => reason.innerText).join(" "),
  ]));
}

/** Presses a button of one file, by the beginning of its name. */
const press = (page, at, name) => page.$$eval(".masir-file", (files, at, name) => {
  [...files[at].querySelectorAll("button")].find((one) => one.textContent.trim().startsWith(name)).click();
}, at, name);

/** Opens one file, makes it, and returns what came out; whatever lay open is put away. */
async function made(page, at, name = "Repair") {
  await press(page, at, name);
  await until(page, (at) => document.querySelectorAll(".masir-file")[at].querySelector(".masir-bench__picture, .masir-bench [role=status]:only-of-type"), at);
  await page.waitForSelector(".masir-bench__picture");
  await press(page, at, "Make");
  const url = await until(page, (at) =>
    document.querySelectorAll(".masir-file")[at].querySelector(".masir-bench__after")?.src, at);
  await press(page, at, "Close");
  return measured(page, url);
}

/** The quarters of the picture that is drawn, as each value of EXIF shows it. */
const SHOWN = {
  1: ["red", "green", "blue", "yellow"],
  2: ["green", "red", "yellow", "blue"],
  3: ["yellow", "blue", "green", "red"],
  4: ["blue", "yellow", "red", "green"],
  5: ["red", "blue", "green", "yellow"],
  6: ["blue", "red", "yellow", "green"],
  7: ["yellow", "green", "blue", "red"],
  8: ["green", "yellow", "red", "blue"],
};

for (const [long, short, how] of [[1600, 1200, "as it is"], [3200, 2400, "made small while it is read"]]) {
  test(`all eight ways in which a camera turns a picture are put right, ${how}`, () =>
    withDesk(async (page) => {
      const [standing, lying] = [await picture(page, short, long), await picture(page, long, short)];
      const files = Object.keys(SHOWN).map((way) =>
        [`${way}.jpg`, withExif(way < 5 ? standing : lying, Number(way))]);
      const verdicts = await judged(page, Object.fromEntries(files));
      assert.equal(verdicts.length, 8);
      for (const [at, quarters] of Object.values(SHOWN).entries()) {
        const { width, height, quarters: found } = await made(page, at);
        assert.deepEqual([width, height, found], [600, 800, quarters], `orientation ${at + 1}`);
      }
      assert.match(await visibleText(page), /8 files checked/);
    }));
}

test("coarse to fine, inks and a hundred million pixels are judged, and repaired where they have to be", () =>
  withDesk(async (page) => {
    assert.deepEqual(await judged(page, {
      "grey.jpg": even(600, 800),
      "progressive.jpg": even(600, 800, { progressive: true }),
      "inks.jpg": even(600, 800, { components: 4 }),
      "inks-progressive.jpg": even(1200, 1600, { components: 4, progressive: true }),
      "huge.jpg": even(12_000, 9_000),
      "huge-progressive.jpg": even(12_000, 9_000, { progressive: true }),
      "cut.jpg": even(600, 800).subarray(0, 1500),
    }), [
      ["grey.jpg", "Ready", ""],
      ["progressive.jpg", "Ready", ""],
      ["inks.jpg", "With care", "Its colours are inks (CMYK)."],
      ["inks-progressive.jpg", "Not accepted",
        "Its colours are inks (CMYK). Its width and height are not those of the rule."],
      ["huge.jpg", "Not accepted", "Its width and height are not those of the rule. It is over the size."],
      ["huge-progressive.jpg", "Not accepted",
        "Its width and height are not those of the rule. It is over the size."],
      ["cut.jpg", "Not accepted", "The file is not whole."],
    ]);
    for (const at of [2, 3, 4, 5]) {
      const { width, height } = await made(page, at);
      assert.deepEqual([width, height], [600, 800]);
    }
  }));

test("a scan that is right but for what stands beside it keeps its picture byte for byte", () =>
  withDesk(async (page) => {
    // The page's own policy lets nobody fetch what lies behind an address of its own.
    await page.evaluate(() => {
      globalThis.last = undefined;
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        globalThis.last = blob;
        return createObjectURL.call(URL, blob);
      };
    });
    const last = () => page.evaluate(async () =>
      btoa(Array.from(new Uint8Array(await globalThis.last.arrayBuffer()), (byte) => String.fromCharCode(byte)).join("")));
    const right = await picture(page, 600, 800);
    assert.deepEqual(await judged(page, { "placed.jpg": withExif(right, 1, true), "mirrored.jpg": withExif(right, 2) }), [
      ["placed.jpg", "With care", "It tells where it was taken."], ["mirrored.jpg", "Ready", ""],
    ]);
    const { width, height, quarters } = await made(page, 0);
    assert.deepEqual([width, height, quarters], [600, 800, SHOWN[1]]);
    assert.equal(await last(), right.toString("base64"));
    assert.match(await visibleText(page, ".masir-file"), /Ready[^]*the picture itself unchanged/);
    // What stands upright only by what the camera wrote is drawn anew.
    const mirrored = await made(page, 1, "Turn or crop");
    assert.deepEqual(mirrored.quarters, SHOWN[2]);
    assert.notEqual(await last(), right.toString("base64"));
  }));

test("what shines through comes to lie on white, and any shape fits the sheet", () =>
  withDesk(async (page) => {
    await judged(page, {
      "seal.png": await seeThrough(page, 1200, 1600),
      "dot.png": await picture(page, 1, 1, "image/png"),
      "thread.png": await picture(page, 5000, 2, "image/png"),
      "pole.jpg": await picture(page, 3, 4000),
    });
    const seal = await made(page, 0);
    assert.deepEqual([seal.top, ...seal.quarters, seal.middle], ["white", "white", "white", "white", "white", "red"]);
    for (const at of [1, 2, 3]) {
      const { width, height } = await made(page, at);
      assert.deepEqual([width, height], [600, 800], `file ${at}`);
    }
  }));

test("reading a long file tells how far it is, ends when the file is taken away, and leaves nothing behind", () =>
  withDesk(async (page) => {
    await page.evaluate(() => {
      globalThis.seen = new Set();
      globalThis.read = 0;
      globalThis.kept = new Set();
      new MutationObserver(() => {
        const said = document.querySelector(".masir-file")?.innerText.match(/(\d+) ?%/)?.[1];
        if (said) globalThis.seen.add(Number(said));
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = function counting() { globalThis.read += 1; return arrayBuffer.call(this); };
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        const url = createObjectURL.call(URL, blob);
        globalThis.kept.add(url);
        return url;
      };
      URL.revokeObjectURL = (url) => { globalThis.kept.delete(url); revokeObjectURL.call(URL, url); };
    });
    let long = await picture(page, 1200, 1600);
    for (let count = 0; count < 5; count += 1) {
      const segments = Array.from({ length: 32 }, () => [0xff, 0xfe, 0xff, 0xff, ...Array(65_533).fill(46)]);
      long = Buffer.concat([long.subarray(0, 2), Buffer.from(segments.flat()), long.subarray(2)]);
    }
    await judged(page, { "long.jpg": long });
    const seen = [...await page.evaluate(() => [...globalThis.seen])];
    assert.ok(seen.length > 3 && seen.some((percent) => percent > 50), `seen: ${seen}`);
    const whole = await page.evaluate(() => globalThis.read);
    // Taken away as soon as it is there: what is left of it is not read.
    await page.evaluate(() => {
      globalThis.read = 0;
      new MutationObserver((_, observer) => {
        const second = document.querySelectorAll(".masir-file")[1];
        if (!second) return;
        observer.disconnect();
        [...second.querySelectorAll("button")].at(-1).click();
      }).observe(document.body, { subtree: true, childList: true });
    });
    await hand(page, { "again.jpg": long });
    await until(page, () => globalThis.read > 0 && document.querySelectorAll(".masir-file").length === 1);
    // As long again as reading on would take.
    await judged(page, { "third.jpg": long });
    const read = await page.evaluate(() => globalThis.read);
    assert.ok(read < 2 * whole - 2, `${read} pieces, of ${whole} a file`);
    // Made anew, and left: every address that kept bytes alive is given back.
    await made(page, 0);
    assert.ok(await page.evaluate(() => globalThis.kept.size) >= 2);
    await page.evaluate(() => { location.hash = "#/en/clauses"; });
    await until(page, () => globalThis.kept.size === 0);
  }));

test("files are told apart by their bytes, whatever they are called", () =>
  withDesk(async (page) => {
    const head = (text) => Buffer.concat([Buffer.from(text, "latin1"), Buffer.alloc(600)]);
    const [jpeg, png, webp] = [
      await picture(page, 600, 800), await picture(page, 600, 800, "image/png"),
      await picture(page, 600, 800, "image/webp"),
    ];
    await judged(page, {
      "card.pdf": jpeg, "png.jpg": png, "webp.jpg": webp,
      "heic.jpg": head("\0\0\0\x18ftypheic\0\0\0\0heicmif1"), "pdf.jpg": head("%PDF-1.7\n"),
      "zip.jpg": head("PK\x03\x04"), "gif.jpg": head("GIF89a\x58\x02\x20\x03"), "notes.jpg": Buffer.from("notes"),
    });
    const told = await page.$$eval(".masir-file .masir-soft bdi:not([dir])", (formats) =>
      formats.map((format) => format.innerText));
    assert.deepEqual(told, ["JPEG", "PNG", "WebP", "HEIC", "PDF", "ZIP", "GIF", "Unknown format"]);
  }));
