// Six students as the interview meets them: what they answer, and what the result must tell them.
//
// `verdicts` are those of transfer and guest, `routes` how many stand first on the page, `says` what
// is read there in Persian and in English.

import { baseline } from "./scenarios.mjs";

const married = { marital_status: "married", marriage_time: "after" };

export const students = [
  {
    name: "a woman who married after exam registration, to Tehran",
    facts: { ...baseline, ...married, destination_restricted: "tehran", destination_places: ["spouse_home"] },
    verdicts: ["eligible", "eligible"],
    routes: 1,
    says: [
      ["ازدواج دائم دانشجوی زن", "۶۲۵٬۰۰۰ ریال"],
      ["Permanent marriage of a woman student", "625,000 rial"],
    ],
  },
  {
    name: "a man who married after exam registration, to Tehran",
    facts: {
      ...baseline, ...married, sex: "male", destination_restricted: "tehran", destination_places: ["own_home"],
    },
    verdicts: ["ineligible", "ineligible"],
    routes: 3,
    // What would change it: a destination that is none of the restricted ones.
    says: [
      ["چه چیزی نتیجه را عوض می‌کند", "هیچ‌کدام از این‌ها", "ازدواج دائم دانشجوی مرد"],
      ["What would change it", "none of these", "Permanent marriage of a man student"],
    ],
  },
  {
    name: "the child of a martyr, with an earlier transfer",
    facts: { ...baseline, isargar: ["martyr_family"], earlier_transfers: 1 },
    verdicts: ["conditional", "eligible"],
    routes: 2,
    says: [
      ["فرزند و همسر شهید", "کمیسیون ایثارگران سازمان مرکزی"],
      ["Child and spouse of a martyr", "Isargaran commission of the central organisation"],
    ],
  },
  {
    name: "the child of staff, with 89.9 % of the last admitted score",
    facts: {
      ...baseline, staff_relation: "child", staff_full_time: true, staff_employment: "official",
      score: 5394, last_admitted_score: 6000, destination_places: ["employee_home"],
    },
    verdicts: ["not_yet", "eligible"],
    routes: 2,
    says: [
      ["کمتر از ۹۰٪: دو ترم میهمانی", "حداکثر ۲ ترم"],
      ["Below 90 %: two guest terms", "At most 2 terms"],
    ],
  },
  {
    name: "who does not know anything",
    facts: {},
    verdicts: ["incomplete", "incomplete"],
    routes: 0,
    says: [["پاسخ‌هایی را که نمی‌دانستید پیدا کنید"], ["Find out the answers you did not know"]],
  },
  {
    name: "two routes, bereavement and guardianship, found by answering everything",
    everything: true,
    facts: {
      ...baseline, destination_places: ["family_home"], bereaved_after_exam_registration: ["parent"],
      guardianship_time: "after", guardianship_over: ["sister"], guardianship_judicial: true,
    },
    verdicts: ["eligible", "eligible"],
    routes: 2,
    says: [
      ["سرپرستی بستگان پس از ثبت‌نام آزمون", "فوت پدر، مادر، همسر یا فرزند"],
      ["Guardianship after exam registration", "Death of parent, spouse or child"],
    ],
  },
];

/** Somebody whom six routes are open to, and who has answered every question there is. */
export const wholeForm = {
  ...baseline, ...married, isargar: ["martyr_family"],
  destination_places: ["spouse_home", "family_home", "employee_home"],
  bereaved_after_exam_registration: ["parent"],
  guardianship_time: "after", guardianship_over: ["sister", "brother"], guardianship_judicial: true,
  staff_relation: "child", staff_full_time: true, staff_employment: "official",
  illness_time: "after", relatives_at_iau: [], group_difference: 0,
};
