// The same rules in the languages of the other engines, made from the rule book itself (engine/src/bin/rules.rs).
//
// Outcomes are ranks: 0 the text rules it out, 1 not yet, 2 uncertain, 3 once somebody approves, 4 met. A
// criterion that can only be met or not is a truth in every language; only where the others come in does
// it become a number. A grant is its criterion, at most its best.

const MET = 4;

/** By criterion: whether it can only be met or not. */
function tree(rules) {
  const isTruth = [];
  for (const { op, of, met, unmet } of rules.criteria) {
    const plain = met === MET && unmet === 0;
    isTruth.push(plain && (op === "test" || [of].flat().every((child) => isTruth[child])));
  }
  return isTruth;
}

/**
 * Writes rules in a language. It knows facts, numbers, every test, `not`, `and`, `or`, `least`, `most`
 * and `rank` (of a truth).
 */
function write(rules, language) {
  if (rules.criteria.some(({ op }) => op === "not")) throw new Error("the converters know no criterion that is turned around");
  const isTruth = tree(rules);
  const done = rules.criteria.map(() => undefined);
  const truth = (at) => (done[at] ??= truthOf(rules.criteria[at]));
  function truthOf({ op, of }) {
    if (op === "test") return of.not ? language.not(test(of.atom)) : test(of.atom);
    return language[op === "all" ? "and" : "or"](of.map(truth));
  }
  function test(atom) {
    const fact = (at) => language.fact(rules.facts[at]);
    if ("yes" in atom) return language.yes(fact(atom.yes));
    if ("oneOf" in atom) return language.oneOf(rules.facts[atom.oneOf], names(atom.oneOf, atom.options));
    if ("hasAny" in atom) return language.hasAny(rules.facts[atom.hasAny], names(atom.hasAny, atom.options));
    if ("within" in atom) return language.within(fact(atom.within), atom.low, atom.high);
    return language.ratio(fact(atom.left), atom.times, fact(atom.right), atom.by);
  }
  const names = (fact, options) => options.map((at) => rules.facts[fact].options[at]);
  function rank(at) {
    if (isTruth[at]) return language.rank(truth(at), MET, 0);
    return (done[at] ??= rankOf(rules.criteria[at]));
  }
  function rankOf({ op, of, met, unmet }) {
    if (op === "test") return language.rank(truthOf({ op, of }), Math.max(met, unmet), unmet);
    let value = language[op === "all" ? "least" : "most"](of.map(rank));
    if (met < MET) value = language.least([value, language.number(met)]);
    if (unmet > 0) value = language.most([value, language.number(unmet)]);
    return value;
  }
  return rules.grants.map(({ criterion, best }) =>
    (best === MET ? rank(criterion) : language.least([rank(criterion), language.number(best)])));
}

/** https://jsonlogic.com */
export function jsonLogic(rules) {
  const nth = (op) => (all) => ({ [op]: all });
  return write(rules, {
    fact: ({ id }) => ({ var: id }),
    number: (number) => number,
    yes: (fact) => fact,
    oneOf: ({ id }, options) => (options.length === 1 ? { "===": [{ var: id }, options[0]] } : { in: [{ var: id }, options] }),
    hasAny: ({ id }, options) => ({ some: [{ var: id }, { in: [{ var: "" }, options] }] }),
    within: (fact, low, high) => {
      if (low === null) return { "<=": [fact, high] };
      return high === null ? { ">=": [fact, low] } : { "<=": [low, fact, high] };
    },
    ratio: (left, times, right, by) => ({ ">=": [{ "*": [left, times] }, { "*": [right, by] }] }),
    not: (truth) => ({ "!": [truth] }),
    and: nth("and"),
    or: nth("or"),
    least: nth("min"),
    most: nth("max"),
    rank: (truth, met, unmet) => ({ if: [truth, met, unmet] }),
  });
}

/** The expressions of GoRules ZEN: https://docs.gorules.io */
export function zen(rules) {
  const text = JSON.stringify;
  const grants = write(rules, {
    fact: ({ id }) => id,
    number: String,
    yes: (fact) => fact,
    oneOf: ({ id }, options) => (options.length === 1 ? `${id} == ${text(options[0])}` : `${id} in ${text(options)}`),
    hasAny: ({ id }, options) => `some(${id}, # in ${text(options)})`,
    within: (fact, low, high) => `(${[low !== null && `${fact} >= ${low}`, high !== null && `${fact} <= ${high}`].filter(Boolean).join(" and ")})`,
    ratio: (left, times, right, by) => `${left} * ${times} >= ${right} * ${by}`,
    not: (truth) => `(not (${truth}))`,
    and: (all) => `(${all.join(" and ")})`,
    or: (all) => `(${all.join(" or ")})`,
    least: (all) => `min([${all.join(", ")}])`,
    most: (all) => `max([${all.join(", ")}])`,
    rank: (truth, met, unmet) => `((${truth}) ? ${met} : ${unmet})`,
  });
  return `[${grants.join(", ")}]`;
}

/** The name of a fact, and of an option of a set, in publicodes. */
export const publicodesName = ({ id }, option = "") => [id, option].filter(Boolean).join(" has ").replaceAll("_", " ");

/** https://publi.codes */
export function publicodes(rules) {
  const book = {};
  for (const fact of rules.facts) {
    if (fact.type === "bool") book[publicodesName(fact)] = { "par défaut": "non" };
    if (fact.type === "number") book[publicodesName(fact)] = { "par défaut": fact.min };
    if (fact.type === "choice") book[publicodesName(fact)] = { "par défaut": `'${fact.options[0]}'` };
    for (const option of fact.type === "set" ? fact.options : []) book[publicodesName(fact, option)] = { "par défaut": "non" };
  }
  // Each step is a rule of its own, which is evaluated once for all that rest on it.
  const names = new Map();
  const named = (value) => {
    if (typeof value !== "object") return value;
    const key = JSON.stringify(value);
    if (!names.has(key)) {
      names.set(key, `step ${names.size}`);
      book[names.get(key)] = value;
    }
    return names.get(key);
  };
  const several = (mechanism) => (all) => (all.length === 1 ? all[0] : { [mechanism]: all.map(named) });
  const or = several("une de ces conditions");
  const and = several("toutes ces conditions");
  const grants = write(rules, {
    fact: publicodesName,
    number: (number) => number,
    yes: (fact) => `${fact} = oui`,
    oneOf: (fact, options) => or(options.map((option) => `${publicodesName(fact)} = '${option}'`)),
    hasAny: (fact, options) => or(options.map((option) => `${publicodesName(fact, option)} = oui`)),
    within: (fact, low, high) =>
      and([low !== null && `${fact} >= ${low}`, high !== null && `${fact} <= ${high}`].filter(Boolean)),
    ratio: (left, times, right, by) => `${left} * ${times} >= ${right} * ${by}`,
    not: (truth) => ({ variations: [{ si: named(truth), alors: "non" }, { sinon: "oui" }] }),
    and,
    or,
    least: several("le minimum de"),
    most: several("le maximum de"),
    rank: (truth, met, unmet) => ({ variations: [{ si: named(truth), alors: met }, { sinon: unmet }] }),
  });
  grants.forEach((value, at) => { book[`grant ${at}`] = typeof value === "object" ? value : { valeur: value }; });
  return book;
}
