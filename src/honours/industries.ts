/** GB/T 4754-2017 国民经济行业分类, the twenty classes by letter. */
export const INDUSTRIES = [
  ['A', '农、林、牧、渔业', 'Agriculture, forestry, fishing'],
  ['B', '采矿业', 'Mining'],
  ['C', '制造业', 'Manufacturing'],
  ['D', '电力、热力、燃气及水生产和供应业', 'Electricity, heat, gas and water'],
  ['E', '建筑业', 'Construction'],
  ['F', '批发和零售业', 'Wholesale and retail'],
  ['G', '交通运输、仓储和邮政业', 'Transport, storage and post'],
  ['H', '住宿和餐饮业', 'Hotels and catering'],
  ['I', '信息传输、软件和信息技术服务业', 'Information technology'],
  ['J', '金融业', 'Finance'],
  ['K', '房地产业', 'Real estate'],
  ['L', '租赁和商务服务业', 'Leasing and business services'],
  ['M', '科学研究和技术服务业', 'Research and technical services'],
  ['N', '水利、环境和公共设施管理业', 'Water, environment, public facilities'],
  ['O', '居民服务、修理和其他服务业', 'Services to households, repair'],
  ['P', '教育', 'Education'],
  ['Q', '卫生和社会工作', 'Health and social work'],
  ['R', '文化、体育和娱乐业', 'Culture, sports, entertainment'],
  ['S', '公共管理、社会保障和社会组织', 'Public administration'],
  ['T', '国际组织', 'International organizations'],
] as const

export const industryName = (code: unknown): string | undefined =>
  INDUSTRIES.find(([letter]) => letter === code)?.[1]

/** 新八级工 (人社部发〔2022〕14号), from the first to the highest. */
export const SKILL_LEVELS = [
  ['apprentice', '学徒工', 'Apprentice'],
  ['junior', '初级工', 'Junior'],
  ['intermediate', '中级工', 'Intermediate'],
  ['senior', '高级工', 'Senior'],
  ['technician', '技师', 'Technician'],
  ['seniorTechnician', '高级技师', 'Senior technician'],
  ['special', '特级技师', 'Special-grade technician'],
  ['chief', '首席技师', 'Chief technician'],
] as const

export const skillName = (code: unknown): string | undefined =>
  SKILL_LEVELS.find(([value]) => value === code)?.[1]

export const STUDIO_LEVELS = [
  ['national', '全国示范性', 'National model'],
  ['provincial', '省级', 'Provincial'],
  ['city', '市级', 'City'],
  ['group', '集团（企业）级', 'Group'],
] as const

export const studioLevelName = (value: unknown): string | undefined =>
  STUDIO_LEVELS.find(([level]) => level === value)?.[1]
