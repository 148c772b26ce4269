// What a host asks for, and whether a message is one of the host's.

/** The version of the messages between the frame and its host. */
export const VERSION = 1;
/** Longer than anything a host has to say. */
const LONGEST = 4096;

/**
 * What an address asks for: the language, the looks, the reason to begin with, whose rules, and
 * whether the host wants to be told that a result was reached. An attribute that a host has taken
 * away stands there as "null".
 */
export function asksOf(address) {
  const given = new URL(address).searchParams;
  const ask = (name) => {
    const value = given.get(name);
    return value === "null" ? null : value;
  };
  return {
    lang: ask("lang"), theme: ask("theme"), start: ask("start"),
    rules: ask("rules"), fallback: ask("fallback"), result: ask("result") !== null,
  };
}

/** The address without what the host has taken away. */
export function cleaned(address) {
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams]) if (value === "null") url.searchParams.delete(name);
  return url.href;
}

/** The folder that an address is in. */
export const folder = (address) => new URL(".", address).href;

/**
 * The address in a message, if the message is the host's: it comes from the window that holds the
 * frame and from the origin that spoke first, is of a version that is known here, and names this very
 * site. Anything else is `undefined`, and nothing is answered to it.
 */
export function heard({ source, origin, data }, { host, origins, site }) {
  if (source !== host || !origins.includes(origin)) return undefined;
  if (!Array.isArray(data) || data.length !== 2 || data[0] !== VERSION) return undefined;
  const [, address] = data;
  if (typeof address !== "string" || address.length > LONGEST) return undefined;
  try {
    return folder(address) === site ? address : undefined;
  } catch {
    return undefined;
  }
}
