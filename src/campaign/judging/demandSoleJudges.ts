import { isSoleJudge, rolesOf } from '@/access/scope'
import { refusal } from '@/distribution/answer'

type Person = { name?: string | null; roles?: unknown }

/**
 * Judges are blind by their role alone: whoever has a desk as well reads authors and scores there. So a list goes to nobody
 * who holds another role, or no longer that of a judge.
 */
export function demandSoleJudges(people: Iterable<Person>): void {
  const unfit = [...people].filter((person) => !isSoleJudge(person))
  if (unfit.length === 0) return
  const words = unfit.map((person) => `${person.name ?? '未具名'}（${whyNot(person)}）`)
  throw refusal(
    409,
    `评审要看不到作者和他人的打分，评委只能有评委一种角色：${words.join('、')}。请管理员另给评委单独的账号，或改换评委。`,
  )
}

const whyNot = (person: Person) =>
  rolesOf(person).some(({ role }) => role === 'judge') ? '还有其他角色' : '没有在用的评委角色'
