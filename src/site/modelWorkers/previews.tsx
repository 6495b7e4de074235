import type { PreviewPage } from '../preview/previewPages'
import { readStudio } from '../studios/readStudio'
import { StudioPage } from '../studios/StudioPage'
import { ProfilePage } from './ProfilePage'
import { readProfile } from './readProfile'
import './workers.css'
import './profile.css'

export const profilePreview: PreviewPage = async (previewed) => (
  <ProfilePage profile={await readProfile(previewed)} />
)

export const studioPreview: PreviewPage = async (previewed) => (
  <StudioPage studio={await readStudio(previewed)} />
)
