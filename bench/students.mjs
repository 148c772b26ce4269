// Students to assess: every fact known, drawn with a seed, so that every run draws the same.

/** Numbers from 0 to 1, the same for a seed everywhere (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a grant comes to, by walking the rules as they stand: what every engine is held against. */
export function expected(rules, answers) {
  const given = (fact) => answers[rules.facts[fact].id];
  const options = (fact, options) => options.map((at) => rules.facts[fact].options[at]);
  const holds = (atom) => {
    if ("yes" in atom) return given(atom.yes);
    if ("oneOf" in atom) return options(atom.oneOf, atom.options).includes(given(atom.oneOf));
    if ("hasAny" in atom) return options(atom.hasAny, atom.options).some((one) => given(atom.hasAny).includes(one));
    if ("within" in atom) return given(atom.within) >= (atom.low ?? -Infinity) && given(atom.within) <= (atom.high ?? Infinity);
    return given(atom.left) * atom.times >= given(atom.right) * atom.by;
  };
  const ranks = [];
  for (const { op, of, met, unmet } of rules.criteria) {
    const below = op === "test" ? [] : of.map((child) => ranks[child]);
    const plain = { test: () => (holds(of.atom) === of.not ? 0 : 4), all: () => Math.min(4, ...below), any: () => Math.max(0, ...below) };
    ranks.push(Math.max(Math.min(plain[op](), met), unmet));
  }
  return rules.grants.map(({ criterion, best }) => Math.min(ranks[criterion], best));
}

/**
 * Students. An answer is a truth, an option, a list of options, or a number in units of its last place:
 * one of those that the rules can tell apart. Of the many who could be drawn, half of those who are
 * have a way open, so that engines have something to find.
 */
export function students(rules, count, seed = 1405) {
  const next = random(seed);
  const pick = (all) => all[Math.floor(next() * all.length)];
  const draw = {
    bool: () => next() < 0.5,
    choice: ({ options }) => pick(options),
    set: ({ options }) => options.filter(() => next() < 0.3),
    number: ({ telling }) => pick(telling),
  };
  const found = [];
  while (found.length < count) {
    const student = Object.fromEntries(rules.facts.map((fact) => [fact.id, draw[fact.type](fact)]));
    const wanted = found.length % 2 === 0;
    if (!wanted || expected(rules, student).some((rank) => rank > 0)) found.push(student);
  }
  return found;
}
