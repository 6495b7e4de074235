import type { PersonalHit } from './personalHit'

/** GA 36-2018: province, letter of the office, then five characters, six on new-energy cars; I and O are not used. */
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[a-hj-np-z]\s?[·•.\-_\s]{0,2}(?=[a-hj-np-z\d\s]*\d)(?:[a-hj-np-z\d]\s?){4}[a-hj-np-z\d挂学警港澳领](?:[a-hj-np-z\d](?=\D|$))?(?![a-z\d])/g

const STREET =
  '[\\u4e00-\\u9fff]{1,12}?(?:路|街|大道|道|巷|弄|胡同|村|小区|花园|花苑|苑|里|公寓|家园|新村|新城|名城|嘉园|家属院|家属楼|宿舍|社区|镇|府|湾|庭|居|园|坊|城)'
const NUMBER = '[\\d一二三四五六七八九十百]{1,5}'
const ROOM = `(?:${NUMBER}(?:号院|弄|号|期|区))?\\s?(?:[a-z]|${NUMBER})(?:栋|幢|号楼|座|楼)\\s?(?:(?:[a-z]|${NUMBER})(?:单元|门|梯)\\s?)?${NUMBER}(?:室|号|房|户)?`
const UNIT_ROOM = `(?:${NUMBER}(?:号院|弄|号|期|区)\\s?)?(?:[a-z\\d]{1,3}(?:栋|幢|号楼|座)\\s?)?${NUMBER}单元\\s?${NUMBER}(?:室|号|房|户)?`
const VILLAGE = new RegExp(
  `[\\u4e00-\\u9fff]{1,12}(?:村|屯|寨|庄|乡)(?:[东西南北前后]?街)?\\s?${NUMBER}(?:组|队|社)\\s?${NUMBER}号`,
  'g',
)
const HOUSE_ROOM = `(?:${NUMBER}(?:号|弄|巷)\\s?){1,3}${NUMBER}室`
const DOOR = new RegExp(`${STREET}\\s?(?:${ROOM}|${UNIT_ROOM}|${HOUSE_ROOM})`, 'g')
const LIVING = new RegExp(
  `(?:家住|住在|住址|家庭住址|家庭地址|我家在|他家在|她家在|地址是?|收货地址|居住地)[:\\s]{0,2}${STREET}(?:[\\u4e00-\\u9fff]{0,12})${NUMBER}(?:号|弄|组|队|栋|幢)`,
  'g',
)
/** Where anybody may go. */
const PUBLIC =
  /工会|服务中心|办公室|报名处|展厅|会议室|大厦|广场|中心|医院|学校|图书馆|文化宫|俱乐部|体育馆|活动室|服务站|驿站|食堂|车间|领取|领奖|报到|会场|窗口|商场|酒店|法院|仲裁/

/** Number plates and homes to the door. A street with its number alone is anybody's. */
export function findPlaces(folded: string): PersonalHit[] {
  if (!/[\d一二三四五六七八九十]/.test(folded)) return []
  const plates = [...folded.matchAll(PLATE)].map(({ 0: text, index }): PersonalHit => {
    const length = text.trimEnd().length
    return { kind: 'plate', confidence: 0.8, start: index, end: index + length }
  })
  if (!/[号室栋幢座楼单弄组队]/.test(folded)) return plates
  const homes = [LIVING, VILLAGE, DOOR]
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .filter(
      ({ 0: text, index }) =>
        !PUBLIC.test(folded.slice(Math.max(0, index - 8), index + text.length + 4)),
    )
    .map(
      ({ 0: text, index }): PersonalHit => ({
        kind: 'address',
        confidence: 0.75,
        start: index,
        end: index + text.length,
      }),
    )
  return homes.length > 0 ? [...plates, homes[0]!] : plates
}
