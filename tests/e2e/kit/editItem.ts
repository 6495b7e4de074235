import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { visit } from './visit'

export const PICTURE = { name: 'night-school.jpg', alt: '夜校教室里，职工围坐学习摄影' }

type Words = { title: string; digest: string; body: string[] }

/** From the desk to a draft with title, digest and body, typed as a person types them. */
export async function writeItem(page: Page, { title, digest, body }: Words): Promise<string> {
  await visit(page, '/admin')
  await page.getByRole('link', { name: '写新稿' }).click()
  await page.locator('#field-title').fill(title)
  await page.locator('#field-digest').fill(digest)
  const editor = bodyOf(page)
  await editor.click()
  for (const [index, paragraph] of body.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(paragraph)
  }
  return page.url().split('/').at(-1) as string
}

/** A new picture through the panel's own upload, as the cover. */
export async function uploadCover(page: Page): Promise<void> {
  await page.locator('#field-cover .upload__createNewToggler').click()
  const drawer = openDrawer(page)
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: PICTURE.name, mimeType: 'image/jpeg', buffer: await photograph() })
  await drawer.locator('#field-alt').fill(PICTURE.alt)
  // There is no silent licence: the form is not sent without one.
  await drawer.locator('#field-licence .rs__control').click()
  await page.getByRole('option', { name: '本单位自有', exact: true }).click()
  await drawer.locator('#action-save').click()
  await page.locator('#field-cover img').waitFor()
}

/** The picture at the end of the body, through the editor's toolbar and the library. */
export async function insertPicture(page: Page): Promise<void> {
  const last = bodyOf(page).locator('p').last()
  const { width, height } = (await last.boundingBox()) ?? { width: 2, height: 2 }
  // Behind the last character: that is where a person clicks to go on.
  await last.click({ position: { x: width - 1, y: height - 1 } })
  await page.keyboard.press('Enter')
  await page.locator('.toolbar-popup__dropdown-add').click()
  await page.locator('.toolbar-popup__dropdown-item').filter({ hasText: '上传' }).click()
  await openDrawer(page)
    .getByText(/night-school/)
    .first()
    .click()
  await bodyOf(page).locator('img').waitFor()
}

export async function chooseAccounts(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.locator('#field-accounts .rs__control').click()
    await page.getByRole('option', { name, exact: true }).click()
  }
}

/** 送审, at the top right. */
export async function submit(page: Page): Promise<void> {
  await page.locator('#gm-next-action').click()
  const problem = page.locator('.drawer--is-open .gm-problem')
  await page.getByText('已送审').or(problem).first().waitFor()
  if (await problem.isVisible()) throw new Error(`not submitted: ${await problem.innerText()}`)
}

const bodyOf = (page: Page) => page.locator('.rich-text-lexical [contenteditable=true]').first()
const openDrawer = (page: Page) => page.locator('.drawer--is-open').last()

/** A drawn photograph with what cameras and phones write into it: it must not reach the public. */
function photograph(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="1600" height="1000" fill="#31425a"/><circle cx="1280" cy="220" r="90" fill="#f3d9a2"/><rect x="180" y="420" width="900" height="480" fill="#c8553d"/><rect x="260" y="500" width="220" height="200" fill="#f7e7c4"/><rect x="620" y="500" width="220" height="200" fill="#f7e7c4"/></svg>`
  return sharp(Buffer.from(svg))
    .withExif({
      IFD0: { Make: 'Gongmei', Model: 'Camera', Software: 'private-note' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 14/1 0/1' },
    })
    .jpeg({ quality: 88 })
    .toBuffer()
}
