import { testDoors } from './doorsSuite'

testDoors('other')
