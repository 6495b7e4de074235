import {
  AlignFeature,
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { bodyBlocks } from './bodyBlocks'
import { label } from './label'
import { PasteFeature } from './pasteFeature'

/** What an editor can put into a body; each has its HTML in src/content/lexicalToHtml.ts. */
export const bodyEditor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      AlignFeature(),
      IndentFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      ChecklistFeature(),
      LinkFeature({ enabledCollections: [] }),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      EXPERIMENTAL_TableFeature(),
      UploadFeature({
        enabledCollections: ['media'],
        collections: {
          media: {
            fields: [
              {
                name: 'alt',
                type: 'text',
                maxLength: 200,
                label: label('替代文字（留空用素材的）', 'Alternative text'),
              },
              {
                name: 'caption',
                type: 'text',
                maxLength: 200,
                label: label('图说（留空用素材的）', 'Caption'),
              },
            ],
          },
        },
      }),
      BlocksFeature({ blocks: bodyBlocks }),
      PasteFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
