import type { PreviewPage } from '../preview/previewPages'
import { ArtworkPage } from './ArtworkPage'
import { ExhibitionPage } from './ExhibitionPage'
import { readArtwork } from './readArtwork'
import { readExhibition } from './readExhibition'

export const exhibitionPreview: PreviewPage = async (previewed) => (
  <ExhibitionPage show={await readExhibition(previewed)} />
)

export const artworkPreview: PreviewPage = async (previewed) => (
  <ArtworkPage work={await readArtwork(previewed)} />
)
