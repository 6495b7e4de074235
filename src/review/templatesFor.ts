import type { PayloadRequest } from 'payload'
import { idOf, sameId } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { ReviewTemplate } from '@/payload-types'
import type { Risk, Stage } from './run'
import { RISKS } from './run'
import { DEFAULT_STAGES } from './stages'

/** The chains that hold for an organization: its own, else the nearest above, else the default. */
export async function templatesFor(
  req: PayloadRequest,
  { organization, kind, type }: { organization: unknown; kind: Kind; type: unknown },
): Promise<Record<Risk, readonly Stage[]>> {
  const common = { depth: 0, pagination: false, limit: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    ...common,
    collection: 'review-templates',
    where: { active: { equals: true } },
  })
  if (docs.length === 0) return { ...DEFAULT_STAGES }
  const nodes = (
    await req.payload.find({ ...common, collection: 'organizations', select: { path: true } })
  ).docs
  const pathOf = (id: unknown) => nodes.find((node) => sameId(node.id, id))?.path ?? ''
  const own = pathOf(organization)
  const fitting = docs
    .map((template) => ({ template, path: pathOf(idOf(template.organization)) }))
    .filter(
      ({ template, path }) => path !== '' && own.startsWith(path) && fits(template, { kind, type }),
    )
    // The nearest organization first, and there the template made for this type, then for this kind.
    .sort(
      (a, b) => b.path.length - a.path.length || specificity(b.template) - specificity(a.template),
    )
  const chain = (risk: Risk): readonly Stage[] => {
    const found = fitting.find(({ template }) => template.risk === risk)
    return found ? stagesOf(found.template) : DEFAULT_STAGES[risk]
  }
  return Object.fromEntries(RISKS.map((risk) => [risk, chain(risk)])) as Record<
    Risk,
    readonly Stage[]
  >
}

const specificity = ({ kinds, types }: ReviewTemplate) =>
  (isNamed(types) ? 2 : 0) + (isNamed(kinds) ? 1 : 0)

const isNamed = (list: unknown[] | null | undefined) => Boolean(list && list.length > 0)

/** Types are those of news alone. */
const fits = ({ kinds, types }: ReviewTemplate, { kind, type }: { kind: Kind; type: unknown }) =>
  (!isNamed(kinds) || kinds?.includes(kind)) &&
  (!isNamed(types) || (kind === 'news' && types?.some((one) => one === type)))

const stagesOf = ({ stages }: ReviewTemplate): Stage[] =>
  stages.map(({ key, title, role, hours, skipInEmergency, checklist }) => ({
    key,
    title,
    role,
    hours,
    skipInEmergency: skipInEmergency ?? false,
    checklist: checklist ?? [],
  }))
