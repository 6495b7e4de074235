import { notFound } from 'next/navigation'

/** Every other address: with two root layouts Next would show its own English page. */
export default function Unknown(): never {
  notFound()
}
