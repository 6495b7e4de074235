import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Paste from Word, WeChat editors and Markdown, and "import Markdown" in the toolbar; see src/admin/editor. */
export const PasteFeature = createServerFeature({
  key: 'gongmeiPaste',
  feature: { ClientFeature: '/src/admin/editor/PasteFeatureClient#PasteFeatureClient' },
})
