import Styles
import Testing
