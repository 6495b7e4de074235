import { Mark } from './Mark'

/** In the breadcrumb, where it leads home. */
export const BrandIcon = () => <Mark size={18} />
