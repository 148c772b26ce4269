// What the host's guide has for IIS, held to the elements and attributes that Microsoft documents for
// system.webServer and for the URL Rewrite module. Nothing here runs IIS.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { config } from "./servers.mjs";
import { launch, newPage } from "./support.mjs";

/** By parent and element: attributes it must have, and others it may have. */
const SCHEMA = {
  "configuration/system.webServer": [],
  "system.webServer/staticContent": [],
  "staticContent/remove": ["fileExtension"],
  "staticContent/mimeMap": ["fileExtension", "mimeType"],
  "system.webServer/urlCompression": [[], ["doStaticCompression", "doDynamicCompression", "dynamicCompressionBeforeCache"]],
  "system.webServer/httpProtocol": [],
  "httpProtocol/customHeaders": [],
  "customHeaders/remove": ["name"],
  "customHeaders/add": ["name", "value"],
  "system.webServer/rewrite": [],
  "rewrite/outboundRules": [[], ["rewriteBeforeCache"]],
  "outboundRules/preConditions": [],
  "preConditions/preCondition": [["name"], ["logicalGrouping", "patternSyntax"]],
  "preCondition/add": [["input", "pattern"], ["matchType", "ignoreCase", "negate"]],
  "outboundRules/rule": [["name"], ["preCondition", "enabled", "patternSyntax", "stopProcessing"]],
  "rule/match": [["serverVariable", "pattern"], ["ignoreCase", "negate", "occurrences"]],
  "rule/action": [["type", "value"], ["replace"]],
};
/** Collections that the server has entries in already: one more of a name is an error, so it goes first. */
const KEYS = { "staticContent/mimeMap": "fileExtension", "customHeaders/add": "name" };

let browser, elements;
before(async () => {
  browser = await launch();
  const page = await newPage(browser);
  elements = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, "application/xml");
    return [...xml.querySelectorAll("*")].map((element) => ({
      path: `${element.parentElement?.localName ?? ""}/${element.localName}`,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    }));
  }, config("IIS"));
  await page.finish();
});
after(() => browser.close());

const at = (wanted) => elements.filter(({ path }) => path === wanted).map(({ attributes }) => attributes);

test("IIS knows every element and attribute of the guide", () => {
  const [root, ...rest] = elements;
  assert.deepEqual(root, { path: "/configuration", attributes: {} });
  for (const { path, attributes } of rest) {
    assert.ok(path in SCHEMA, `no such element: ${path}`);
    const [must, may] = Array.isArray(SCHEMA[path][0]) ? SCHEMA[path] : [SCHEMA[path], []];
    const names = Object.keys(attributes);
    for (const name of must) assert.ok(names.includes(name), `${path} wants ${name}`);
    for (const name of names) assert.ok([...must, ...may].includes(name), `${path} takes no ${name}`);
  }
});

test("IIS is given nothing that it has already", () => {
  for (const [path, key] of Object.entries(KEYS)) {
    const removed = path.replace(/[^/]+$/, "remove");
    const gone = new Set();
    let added = 0;
    for (const element of elements) {
      if (element.path === removed) gone.add(element.attributes[key]);
      if (element.path !== path) continue;
      const name = element.attributes[key];
      assert.ok(gone.delete(name), `${path}: ${name} is not removed first, or added twice`);
      added += 1;
    }
    assert.ok(added > 0, path);
  }
});

test("the rules for IIS rest on conditions that are there, the one for all files first", () => {
  const known = at("preConditions/preCondition").map(({ name }) => name);
  const rules = at("outboundRules/rule");
  assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
  for (const { preCondition } of rules.slice(1)) assert.ok(known.includes(preCondition), preCondition);
  assert.equal(rules[0].preCondition, undefined);
  for (const { pattern } of at("preCondition/add")) new RegExp(pattern, "u");
  for (const { type } of at("rule/action")) assert.equal(type, "Rewrite");
});
