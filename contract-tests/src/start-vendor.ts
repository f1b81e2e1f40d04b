/**
 * What the tests play against, decided in one place: a mock of the vendor on a free port. A vendor's own installation would be started, or found, here.
 */
import { type Mock, type MockOptions, startMock, type VendorName, type VendorOptions } from "@trunkline/mock";

export function startVendor<Name extends VendorName>(
  name: Name,
  options: MockOptions & VendorOptions[Name] = {},
): Promise<Mock<Name>> {
  return startMock(name, options);
}
