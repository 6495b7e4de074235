import type { CollectionConfig, Field, Tab } from 'payload'
import { noteWorkBack } from '@/appeals/noteWorkBack'
import { closeCommentsAfter } from '@/comments/site/closeItems'
import type { Kind } from '@/content/kinds'
import { deliveryItemEndpoints } from '@/distribution/itemEndpoints'
import { filmItemEndpoints } from '@/films/itemEndpoints'
import { reviewEndpoints } from '@/review/endpoints'
import { reviewGuard } from '@/review/guard'
import { recordRelease } from '@/review/recordRelease'
import { refuseRemovingLive } from '@/review/refuseRemovingLive'
import { settleDoor } from '@/review/settleDoor'
import { fillSearchText } from '@/search/fillSearchText'
import { previewUrl } from '@/site/previewUrl'
import { contentAccess } from './access/contentAccess'
import { decisiveSelect } from './access/decisiveSelect'
import { ownDeskQuestions } from './access/ownDeskQuestions'
import { itemSystem } from './fields/itemSystem'
import { label } from './fields/label'
import { reviewFields } from './fields/reviewState'
import { filmField, variantsField } from './fields/variants'

type Reviewed = Pick<CollectionConfig, 'labels' | 'hooks' | 'endpoints'> & {
  slug: Kind
  /** Columns of the list after the title. */
  columns: string[]
  /** What editors write, before the tabs every kind has. */
  tabs: Tab[]
  sidebar: Field[]
  /** More columns that the program writes. */
  system?: Field[]
  /** Pieces beside the review controls, by path. */
  controls?: string[]
}

/** A collection whose items go through review and out on channels: one gate, one set of doors, whatever the kind. */
export function reviewed({
  slug,
  labels,
  columns,
  tabs,
  sidebar,
  system = [],
  controls = [],
  hooks = {},
  endpoints,
}: Reviewed): CollectionConfig {
  return {
    slug,
    labels,
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', ...columns, 'reviewState', 'organization', 'updatedAt'],
      listSearchableFields: ['title', 'digest'],
      group: label('稿件', 'Content'),
      preview: (doc) => previewUrl(slug, doc),
      livePreview: { url: ({ data }) => previewUrl(slug, data) },
      components: {
        edit: {
          beforeDocumentControls: [
            '/src/admin/review/ReviewControls#ReviewControls',
            '/src/admin/films/FilmsButton#FilmsButton',
            ...controls,
          ],
          Status: '/src/admin/review/ItemStatus#ItemStatus',
          PublishButton: '/src/admin/review/NoPublishButton#NoPublishButton',
          UnpublishButton: '/src/admin/review/NoPublishButton#NoPublishButton',
        },
      },
    },
    trash: true,
    defaultSort: '-updatedAt',
    // Every submitted revision is evidence; none may be pruned away.
    versions: {
      maxPerDoc: 0,
      drafts: { autosave: { interval: 800, showSaveDraftButton: true }, validate: false },
    },
    access: contentAccess,
    // Who may see some of the fields hangs on whose item it is.
    forceSelect: { organization: true },
    hooks: {
      ...hooks,
      beforeOperation: [
        settleDoor,
        decisiveSelect,
        ownDeskQuestions,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeChange: [...(hooks.beforeChange ?? []), reviewGuard, fillSearchText],
      afterChange: [
        recordRelease,
        closeCommentsAfter(slug),
        noteWorkBack(slug),
        ...(hooks.afterChange ?? []),
      ],
      beforeDelete: [refuseRemovingLive, ...(hooks.beforeDelete ?? [])],
    },
    endpoints: [
      ...reviewEndpoints(slug),
      ...deliveryItemEndpoints(slug),
      ...filmItemEndpoints(slug),
      ...(endpoints || []),
    ],
    fields: [
      {
        name: 'returnNote',
        type: 'ui',
        admin: { components: { Field: '/src/admin/review/ReturnNote#ReturnNote' } },
      },
      {
        type: 'tabs',
        tabs: [
          ...tabs,
          { label: label('渠道改写', 'Variants'), fields: [filmField(slug), variantsField(slug)] },
          { label: label('审核', 'Review'), fields: reviewFields() },
        ],
      },
      ...sidebar,
      ...itemSystem(),
      ...system,
    ],
  }
}
