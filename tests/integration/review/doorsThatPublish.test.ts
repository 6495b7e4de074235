import { testDoors } from './doorsSuite'

testDoors('publish')
