import type { Plate } from '@/exhibition/plate'
import { plateLine } from '@/exhibition/plate'

/** The caption plate on a wall: title first, number last, the award in gold. */
export const PlateText = ({ plate, note }: { plate: Plate; note?: string }) => (
  <>
    <p className="plate-author">
      {plate.authors}
      {plate.unit && <span className="plate-unit">{plate.unit}</span>}
    </p>
    <p className="plate-line">{plateLine(plate)}</p>
    <p className="plate-no">
      {plate.no && <span>{plate.no}</span>}
      {plate.award && <strong>{plate.award}</strong>}
      {plate.entry && <span>{plate.entry}</span>}
      {note && <span>{note}</span>}
    </p>
  </>
)
