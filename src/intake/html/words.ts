/**
 * Words of postings by what they mean, as stems, in the languages met. A text that shows none of them, or one kind only, is
 * hardly a posting.
 */
const STEMS: readonly (readonly string[])[] = [
  // What is asked for.
  [
    ...['requirement', 'requires', 'qualification', 'must-have', 'must have', "what you'll need", "what you'll bring"],
    ...['who you are', 'you have', 'anforderung', 'ihr profil', 'dein profil', 'profil recherché', 'requisitos'],
    ...[
      'requisiti',
      'vereisten',
      'wymagania',
      'požad',
      'hledáme',
      'očekáv',
      'hľadáme',
      'aranan nitelik',
      'beklentiler',
    ],
    ...['nitelikler', 'odotamme', 'edellytämme', 'hakijalta', 'vi söker dig', 'din profil', 'kvalifi', 'vi søker deg'],
    ...['vi ser etter', 'vi søger', 'qualificações', 'cerințe', 'elvárás', 'απαιτούμεν', 'προσόντα', 'требовани'],
    ...[
      'вимоги',
      '応募資格',
      '必須',
      '任职要求',
      '职位要求',
      '岗位要求',
      '應徵條件',
      '자격 요건',
      '자격요건',
      '지원자격',
    ],
  ],
  // What one does.
  [
    ...['responsibilit', 'duties', "what you'll do", "what you'll be doing", 'the role', 'this role', 'this position'],
    ...['you will', 'your impact', 'náplň', 'čeká', 'aufgaben', 'vos missions', 'responsabilidades', 'onze taken'],
    ...['jouw taken', 'obowiązki', 'mansioni', 'iş tanımı', 'sorumlulu', 'görevler', 'tehtäv', 'vastaat'],
    ...['arbetsuppgift', 'arbeidsoppgaver', 'arbejdsopgaver', 'dine opgaver', 'responsabilități', 'feladat'],
    ...[
      'αρμοδιότητ',
      'καθήκοντα',
      'обязанности',
      'обов’язки',
      "обов'язки",
      '仕事内容',
      '業務内容',
      '岗位职责',
      '工作职责',
    ],
    ...['职位描述', '工作內容', '담당 업무', '담당업무', '주요 업무', '주요업무'],
  ],
  // What one brings.
  [
    ...['experience', 'skill', 'knowledge of', 'proficien', 'degree', 'zkušenost', 'znalost', 'skúsenost', 'erfahrung'],
    ...['kenntnisse', 'expérience', 'compétences', 'experiencia', 'ervaring', 'doświadczeni', 'esperienza', 'deneyim'],
    ...['tecrübe', 'mezun', 'kokemus', 'osaami', 'erfarenhet', 'erfaring', 'experiência', 'conhecimento', 'experiență'],
    ...['tapasztalat', 'εμπειρία', 'опыт', 'досвід', '経験', 'スキル', '经验', '經驗', '学历', '경력', '경험'],
  ],
  // What is offered.
  [
    ...['benefit', 'salary', 'compensation', 'perks', 'paid time off', 'paid leave', 'equity', 'nabízíme', 'nabízí'],
    ...['ponúkame', 'mzda', 'wir bieten', 'gehalt', 'nous offrons', 'avantages', 'ofrecemos', 'salario', 'wij bieden'],
    ...['oferujemy', 'offriamo', 'yan haklar', 'maaş', 'sunuyoruz', 'tarjoamme', 'palkka', 'vi erbjuder', 'vi tilbyr'],
    ...['vi tilbyder', 'oferecemos', 'benefícios', 'oferim', 'kínálunk', 'προσφέρουμε', 'мы предлагаем', 'зарплат'],
    ...['ми пропонуємо', '給与', '福利厚生', '薪资', '薪資', '福利', '급여', '복리'],
  ],
  // How one comes to it.
  [
    ...['apply', 'applicant', 'candidate', 'hiring', 'we are seeking', 'we are looking for', 'full-time', 'full time'],
    ...['part-time', 'part time', 'permanent', 'join us', 'join our', 'pozice', 'úvazek', 'uchazeč', 'bewerb'],
    ...['vollzeit', 'stelle', 'postul', 'candidat', 'solicit', 'jornada', 'sollicit', 'aplikuj', 'başvur'],
    ...[
      'tam zamanlı',
      'takım arkadaş',
      'hakemus',
      'työsuh',
      'kokoaik',
      'ansök',
      'heltid',
      'søknad',
      'fuldtid',
      'ansøg',
    ],
    ...['stilling', 'a vaga', 'aplic', 'jelentkez', 'βιογραφικό', 'ваканси', 'вакансія', '応募', '正社員', '募集'],
    ...['应聘', '招聘', '全职', '應徵', '职缺', '채용', '정규직'],
  ],
];

/** Whether a text reads like a posting: words of two kinds at least. */
export function readsLikePosting(text: string): boolean {
  const plain = text.toLowerCase().replace(/[’ʼ]/g, "'");
  return STEMS.filter((stems) => stems.some((stem) => plain.includes(stem.replace('’', "'")))).length >= 2;
}
