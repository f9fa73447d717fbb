// What is on the menu from the start. Everything is invented.

import type { Planting } from '../../database/planting'

/** course, name, description, price in cents, portions left. The ids are 1 to 24, in this order. */
const dishes = [
  ['starter', 'Roast pumpkin soup', 'With toasted seeds and a spoon of sour cream.', 750, 30],
  ['starter', 'Onion soup', 'Slow onions, dark broth, a lid of melted cheese.', 820, 24],
  ['starter', 'Beetroot carpaccio', 'Thin slices, goat cheese, walnuts, thyme honey.', 980, 18],
  ['starter', 'Smoked trout', 'On rye toast with horseradish and apple.', 1150, 14],
  ['starter', 'Mushroom pâté', 'Brown mushrooms, tarragon, pickled shallots.', 890, 20],
  ['starter', 'Leaves and herbs', 'Whatever the garden gave this morning, mustard dressing.', 640, 40],
  ['main', 'Lemon chicken', 'Half a chicken, preserved lemon, green olives.', 1890, 16],
  ['main', 'Beef stew', 'Six hours in red wine, with carrots and dumplings.', 2150, 12],
  ['main', 'Barley risotto', 'Pearl barley, leeks, hard sheep cheese.', 1590, 22],
  ['main', 'Pan-fried perch', 'Brown butter, capers, small potatoes.', 2280, 9],
  ['main', 'Stuffed peppers', 'Rice, lentils, raisins and a tomato sauce with cinnamon.', 1490, 20],
  ['main', 'Duck leg', 'With red cabbage and a potato cake.', 2390, 8],
  ['main', 'Spinach dumplings', 'Four of them, sage butter, grated cheese.', 1540, 18],
  ['main', 'Chickpea stew', 'Aubergine, tomatoes, flat bread from the oven.', 1450, 25],
  ['main', 'Sunday roast', 'Pork with crackling, apple sauce, roast roots.', 2090, 0],
  ['dessert', 'Plum crumble', 'Warm, with vanilla sauce.', 780, 20],
  ['dessert', 'Chocolate tart', 'Dark and plain, a pinch of salt.', 850, 15],
  ['dessert', 'Poached pear', 'In elderberry juice, with almond cream.', 820, 12],
  ['dessert', 'Rice pudding', 'Baked, with orange and cardamom.', 690, 22],
  ['dessert', 'Cheese plate', 'Three cheeses, quince, crackers.', 1120, 10],
  ['drink', 'Elderflower lemonade', 'Our own syrup, cold sparkling water.', 420, 60],
  ['drink', 'Apple juice', 'Cloudy, from one orchard.', 380, 48],
  ['drink', 'Peppermint tea', 'Fresh leaves, a pot for one.', 360, 80],
  ['drink', 'House coffee', 'Filter, with a small biscuit.', 340, 1],
] as const

export const seed: readonly Planting[] = [
  {
    sql: 'INSERT INTO dishes (id, course, name, description, price_cents, stock) VALUES (?1, ?2, ?3, ?4, ?5, ?6)',
    rows: dishes.map((dish, index) => [index + 1, ...dish]),
  },
]
