"""The moving figure without a screen: a person as joints in centimetres, told the time and never asking for it.

Lengths are centimetres, angles degrees counter-clockwise from the right, y points up from the floor line.
A point is a complex number x + yj. The person faces right, so the near limbs are the person's right ones.
"""
