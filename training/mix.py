#!/usr/bin/env python3
"""Mixes the weights of a model with those of one that went on from it.

usage: mix.py FIRST.pt SECOND.pt SHARE --out OUT.pt

Each weight is (1 - SHARE) of the first and SHARE of the second (Wortsman et al. 2022, "Model soups").
What the second learnt is kept in part, and what rules were mended against with the first changes less.
"""
import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first")
    parser.add_argument("second")
    parser.add_argument("share", type=float)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    first, second = torch.load(args.first), torch.load(args.second)
    assert first["vocabulary"]["words"] == second["vocabulary"]["words"], "of other vocabularies"
    for name, weight in second["state"].items():
        if weight.is_floating_point():
            weight.lerp_(first["state"][name], 1 - args.share)
    torch.save(second, args.out)


if __name__ == "__main__":
    main()
