import { skillName } from './industries'

type Post = { trade?: unknown; post?: unknown; professionalTitle?: unknown; skillLevel?: unknown }

/** `电焊工 · 高级技师`: what somebody is by trade, post, title and skill, each once. */
export const postLine = ({ trade, post, professionalTitle, skillLevel }: Post): string => {
  const words = [trade, post, professionalTitle, skillName(skillLevel)]
    .map((word) => (typeof word === 'string' ? word.trim() : ''))
    .filter(Boolean)
  return [...new Set(words)].join(' · ')
}
