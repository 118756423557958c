const TEXTS = {
  zh: {
    title: "产业与项目",
    lead: "点击一个产业，看与它有关的事物；点击一条关系，看规划的原文。",
    bars: "各产业的项目数",
    around: "与之有关：",
    words: "原文",
    none: "目录知识，规划没有这样写。",
    failed: "服务没有应答：",
  },
  en: {
    title: "Industries and projects",
    lead: "Choose an industry to see what is around it, and a link to read the words of the plan.",
    bars: "Projects by industry",
    around: "Around: ",
    words: "The plan says",
    none: "Known by the catalog; no plan says it.",
    failed: "The server gave no answer: ",
  },
};

/** The reader's language. */
export const language = navigator.language.startsWith("zh") ? "zh" : "en";

/** The texts of the page. */
export const texts = TEXTS[language];

/** A name in the reader's language, where there is one. */
export function nameOf({ name, nameEn }: { name: string; nameEn: string | null }): string {
  return language === "en" ? (nameEn ?? name) : name;
}
